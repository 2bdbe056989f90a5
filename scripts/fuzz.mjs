// `npm run fuzz [-- --seconds N --seed S]`: made-up workbooks and broken files until the time is over or one is found that
// is not answered as it should be: then the smallest of its kind is printed, and the seed that leads to it.
import { installMissing } from "./install.mjs";
import { run } from "./run.mjs";

const options = process.argv.slice(2);
const fuzz = () => run(process.execPath, ["--require", "./scripts/typescript.cjs", "tests/fuzz/run.ts", ...options]);

process.exitCode = (await installMissing()) || (await fuzz());
