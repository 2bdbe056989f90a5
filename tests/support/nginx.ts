import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nginxPlaces } from "../../deploy/servers/nginx";
import { root } from "./manifestXml";

const findNginx = join(root, "scripts", "findNginx.mjs");
/** Made by the local server when it starts. */
const certificate = join(root, ".cache", "certificate", "localhost.crt");
const key = join(root, ".cache", "certificate", "localhost.key");

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

function onlyOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not there once`);
  return text.replace(from, () => to);
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** nginx on this machine alone, with the configuration of a package as an administrator would use it. */
export class Nginx {
  private constructor(
    private readonly stop: () => Promise<void>,
    readonly folder: string,
  ) {}

  /**
   * @param configuration scoreboard.conf of the package; its three places are filled in, and it listens on loopback alone
   * @param site the folder that is served
   */
  static async start(configuration: string, site: string, port: number): Promise<Nginx> {
    const folder = mkdtempSync(join(tmpdir(), "scoreboard-nginx-"));
    const set = [
      [`root ${nginxPlaces.root};`, `root ${site};`],
      [`ssl_certificate ${nginxPlaces.certificate};`, `ssl_certificate ${certificate};`],
      [`ssl_certificate_key ${nginxPlaces.key};`, `ssl_certificate_key ${key};`],
      [`listen ${port} ssl;`, `listen 127.0.0.1:${port} ssl;`],
    ] as const;
    writeFileSync(
      join(folder, "scoreboard.conf"),
      set.reduce((text, [from, to]) => onlyOnce(text, from, to), configuration),
    );
    writeFileSync(join(folder, "nginx.conf"), mainConfiguration());
    const program = execFileSync(process.execPath, [findNginx], { encoding: "utf8" }).trim();
    const server = spawn(program, ["-p", folder, "-c", "nginx.conf"], { stdio: ["ignore", "inherit", "inherit"] });
    const exited = once(server, "exit");
    while (!(await accepts(port))) {
      if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    }
    return new Nginx(async () => {
      server.kill("SIGQUIT");
      await exited;
    }, folder);
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

/** What Debian's nginx.conf gives around conf.d, with everything in the folder that nginx is started in. */
function mainConfiguration(): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `  ${name}_temp_path ${name};`);
  return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr warn;
events {
}
http {
  access_log off;
${temporary.join("\n")}
  include scoreboard.conf;
}
`;
}
