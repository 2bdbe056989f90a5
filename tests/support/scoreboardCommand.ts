import { execFile } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
/** The built command as one file. */
export const COMMAND = join(ROOT, "dist", "cli", "scoreboard.cjs");
const BUILDING = join(ROOT, "bin", "scoreboard.mjs");
/** The first run builds the command. */
const DEADLINE = 120_000;

export interface Run {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the real command in a folder. */
export function scoreboard(folder: string, args: readonly string[], input = ""): Promise<Run> {
  return runNode(COMMAND, folder, args, input);
}

/** Has the command built, as `npx scoreboard` has it, before the first test of a file. */
export function withCommand(): void {
  jest.setTimeout(DEADLINE);
  beforeAll(async () => {
    expect(await runNode(BUILDING, ROOT, ["--version"], "")).toMatchObject({ status: 0 });
  });
}

function runNode(file: string, folder: string, args: readonly string[], input: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const environment = { PATH: process.env.PATH, LC_ALL: "", LANG: "en_GB.UTF-8" };
    const options = { cwd: folder, env: environment, timeout: DEADLINE, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, [file, ...args], options, (error, output, errors) => {
      if (error === null) resolve({ status: 0, output, errors });
      else if (typeof error.code === "number") resolve({ status: error.code, output, errors });
      else reject(new Error(`The command did not end by itself: ${errors}`, { cause: error }));
    });
    child.stdin?.end(input);
  });
}
