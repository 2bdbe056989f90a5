// `npm run bench`: speed and size as ratios in one run, on the built add-in.
import { buildLocalIfNeeded } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { run } from "./run.mjs";

const bench = () => run(process.execPath, ["--require", "./scripts/typescript.cjs", "tests/bench/index.ts"]);

process.exitCode = (await installMissing()) || (await buildLocalIfNeeded()) || (await bench());
