import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface LocalServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

const root = join(__dirname, "..", "..");

/** Serves dist/local, or another folder, on a free port, as `npm start` does. */
export async function startLocalServer(folder = join(root, "dist", "local")): Promise<LocalServer> {
  const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  const lines = createInterface({ input: server.stdout });
  const origin = await new Promise<string>((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => {
      reject(new Error(`scripts/serve.mjs ended with ${String(code)}`));
    });
    lines.on("line", (line) => {
      if (line.startsWith("https://")) resolve(line);
    });
  });
  return {
    origin,
    close: async () => {
      server.stdin.end();
      await exited;
    },
  };
}
