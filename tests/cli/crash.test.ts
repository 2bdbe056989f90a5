import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSnapshot } from "../../src/files/readSnapshot";
import { COMMAND, withCommand } from "../support/scoreboardCommand";

withCommand();

const SAMPLE = join(__dirname, "..", "..", "assets", "tulostaulu-2022Q3.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command and kills it at a change in the folder that it writes to; resolves with whether it was killed in time. */
function killedAtChange(args: readonly string[], change: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, stdio: "ignore" });
    let changes = 0;
    const watcher = watch(folder, () => {
      changes++;
      if (changes === change) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (_, signal) => {
      watcher.close();
      resolve(signal === "SIGKILL");
    });
  });
}

test.each([
  [1, ["new", "taulu.xlsx", "--period", "2023Q1", "--force"]],
  [2, ["new", "taulu.xlsx", "--period", "2023Q1", "--force"]],
  [3, ["validate", SAMPLE, "--report", "taulu.xlsx", "--force"]],
])("killed at change %i of the folder, the command leaves the old workbook or the new one", async (change, args) => {
  const file = join(folder, "taulu.xlsx");
  await copyFile(SAMPLE, file);
  const killed = await killedAtChange(args, change);
  expect(killed).toBe(true);
  const { sheets } = await readSnapshot(await readFile(file));
  expect(sheets.length).toBeGreaterThanOrEqual(13);
});
