// `npm run fuzz [-- --seconds N --seed S]`: made-up workbooks and broken files until the time is over or one is found that
// is not answered as it should be: then the smallest of its kind is printed, and the seed that leads to it. Then the laws
// of the tests, once, with cases other than theirs.
import { parseArgs } from "node:util";
import { installMissing } from "./install.mjs";
import { run, runModule } from "./run.mjs";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } } });
const seed = values.seed ?? String(Math.floor(Math.random() * 0x7fffffff));

const fuzz = () =>
  run(process.execPath, [
    ...["--require", "./scripts/typescript.cjs", "tests/fuzz/run.ts"],
    ...["--seconds", values.seconds, "--seed", seed],
  ]);
const tryLaws = () =>
  runModule("jest/bin/jest.js", ["--findRelatedTests", "tests/support/laws.ts"], { LAW_SEED: seed });

process.exitCode = (await installMissing()) || (await fuzz()) || (await tryLaws());
