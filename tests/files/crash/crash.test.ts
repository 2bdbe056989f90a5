import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TYPESCRIPT = join(__dirname, "..", "..", "..", "scripts", "typescript.cjs");
const WRITER = join(__dirname, "writingProcess.ts");
const KILLS = 100;
const LANES = 4;
const MOST_TURNS = 6;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts the process that writes and kills it after some of its turns, at whatever it is doing then. */
function killedWhileWriting(args: readonly string[], turns: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--require", TYPESCRIPT, WRITER, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let told = 0;
    child.stdout.on("data", (dots: Buffer) => {
      told += dots.length;
      if (told >= turns) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (signal === "SIGKILL") resolve();
      else reject(new Error(`The process ended by itself: ${String(code)}`));
    });
  });
}

test("killed a hundred times while it is written, a file is always the old one or the new one, whole", async () => {
  const sources = ["yksi", "kaksi"].map((name) => join(folder, name));
  const contents = [randomBytes(400_000), randomBytes(700_000)] as const;
  await Promise.all(sources.map((source, index) => writeFile(source, contents[index === 0 ? 0 : 1])));
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const target = join(folder, `taulu${String(lane)}.xlsx`);
    await writeFile(target, contents[0]);
    const whole: boolean[] = [];
    for (let kill = 0; kill < KILLS / LANES; kill++) {
      await killedWhileWriting([target, ...sources], 1 + Math.floor(Math.random() * MOST_TURNS));
      const found = await readFile(target);
      whole.push(contents.some((content) => content.equals(found)));
    }
    return whole;
  });
  expect((await Promise.all(lanes)).flat()).toEqual(new Array(KILLS).fill(true));
  const others = (await readdir(folder)).filter(
    (name) => !/^(?:yksi|kaksi|taulu\d\.xlsx|\.scoreboard-[\w-]+\.tmp)$/.test(name),
  );
  expect(others).toEqual([]);
});
