// `npm run bench`: speed and size as ratios in one run, on the built add-in. `npm run bench -- functions` runs that part alone.
import { buildLocalIfNeeded } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { run } from "./run.mjs";

const parts = process.argv.slice(2);
const bench = () => run(process.execPath, ["--require", "./scripts/typescript.cjs", "tests/bench/index.ts", ...parts]);

process.exitCode = (await installMissing()) || (await buildLocalIfNeeded()) || (await bench());
