// `npm run oracle`: asks LibreOffice what the tests of our figures are compared with, and records the answers.
import { installMissing } from "./install.mjs";
import { run, runModule } from "./run.mjs";

const answers = "tests/oracle/libreOffice.json";
const record = () => run(process.execPath, ["--require", "./scripts/typescript.cjs", "tests/oracle/record.ts"]);
const format = () => runModule("prettier/bin/prettier.cjs", ["--log-level", "warn", "--write", answers]);

process.exitCode = (await installMissing()) || (await record()) || (await format());
