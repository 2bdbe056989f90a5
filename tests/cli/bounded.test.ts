import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boundedRun } from "../../src/cli/bounded/boundedRun";
import type { CommandLimits } from "../../src/cli/bounded/commandLimits";

const LIMITS: CommandLimits = { minutes: 1, heapMegabytes: 64, stackMegabytes: 8 };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(program: string, limits: CommandLimits = LIMITS) {
  const file = join(folder, "program.cjs");
  await writeFile(file, program);
  return boundedRun(file, ["a"], limits);
}

test("a run that ends by itself tells its status", async () => {
  expect(await run('process.exitCode = process.argv[2] === "a" ? 1 : 2')).toEqual({ status: 1 });
});

test("a run that does not end is stopped", async () => {
  const end = await run("for (;;);", { ...LIMITS, minutes: 0.005 });
  expect(end).toEqual({ problem: { code: "exceeded", bound: "time", minutes: 0.005 } });
});

test("a run that takes more and more memory is stopped", async () => {
  const end = await run("const held = []; for (;;) held.push({ at: held.length });");
  expect(end).toEqual({ problem: { code: "exceeded", bound: "memory" } });
});

test("a run that goes deeper and deeper is stopped", async () => {
  const end = await run("const deeper = () => 1 + deeper(); deeper();");
  expect(end).toEqual({ problem: { code: "exceeded", bound: "depth" } });
});

test("what nobody had foreseen is told as a fault of the command", async () => {
  expect(await run('setTimeout(() => { throw new Error("odottamatonta"); });')).toEqual({ bug: "odottamatonta" });
});
