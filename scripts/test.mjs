// `npm test`: everything that must hold, in the order in which it fails fastest. Stops at the first step that fails.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { buildLocal } from "./build.mjs";
import { installNginx } from "./findNginx.mjs";
import { installOpenpyxl } from "./findOpenpyxl.mjs";
import { installMissing } from "./install.mjs";
import { root, runModule, runNpm } from "./run.mjs";

const results = join(root, ".cache", "jest");

const jest = (name, projects, ...options) =>
  runModule("jest/bin/jest.js", [
    ...["--selectProjects", ...projects],
    ...["--json", `--outputFile=${join(results, name)}`],
    ...options,
  ]);

/** What we write is read by a program that shares nothing with ours. */
async function testReaders() {
  if (await installOpenpyxl()) return jest("readers.json", ["readers"]);
  console.warn("No openpyxl here, and none could be installed: no other program reads our workbooks on this machine.");
  return 0;
}

/** Node and a browser are all that a machine must have: without nginx the package is made and looked at, but not served. */
async function testPackage() {
  if (await installNginx()) return jest("package.json", ["package"], "--runInBand");
  console.warn("No nginx here, and none could be installed: its configuration is not tried out on this machine.");
  return jest("package.json", ["package"], "--testPathIgnorePatterns", "nginx");
}

/** What is tried of the workbench itself, by the core that has done the rest. */
const LATER = "browser/(workbench|server|plainBrowser)";

const testCommand = () => jest("command.json", ["command"], "--runInBand");
const testWorkbench = () => jest("workbench.json", ["browser"], "--runInBand", `--testPathPatterns=${LATER}`);

/** The linters are busy for as long as the compiler and the bundler, which work on several cores. */
async function lintAndBuild() {
  const script = (name) => runNpm(["run", "--silent", name]);
  const lint = script("lint");
  const built = (await script("typecheck")) || (await buildLocal());
  return (await lint) || built;
}

/** Browsers wait more than they work: the other core does first what needs none. */
async function testBuilt() {
  // Servers of both need it, and only one may make it. Its maker is a package that the first step installs.
  const { ownCertificate } = await import("./certificate.mjs");
  await ownCertificate();
  const browser = jest("browser.json", ["browser"], "--runInBand", `--testPathIgnorePatterns=${LATER}`);
  const others = (await testReaders()) || (await testPackage()) || (await testCommand()) || (await testWorkbench());
  return (await browser) || others;
}

const steps = [
  ["install", installMissing],
  ["lint, types and build", lintAndBuild],
  // A calculation waits for its timers a third of the time: another worker has the core meanwhile.
  ["unit and host tests", () => jest("unit.json", ["unit", "host"], `--maxWorkers=${availableParallelism() + 1}`)],
  ["browser, another program's reader, package and command", testBuilt],
];

async function runSteps() {
  for (const [name, step] of steps) {
    console.log(`\n── ${name} ──`);
    const code = await step();
    if (code !== 0) {
      console.error(`\nStopped: ${name} failed.`);
      return code;
    }
  }
  return 0;
}

function printTally() {
  const runs = ["unit.json", "readers.json", "browser.json", "package.json", "command.json", "workbench.json"]
    .map((name) => join(results, name))
    .filter((file) => existsSync(file));
  const summaries = runs.map((file) => JSON.parse(readFileSync(file, "utf8")));
  const sum = (count) => summaries.reduce((total, summary) => total + count(summary), 0);
  const passed = sum((summary) => summary.numPassedTests);
  const failed = sum((summary) => summary.numFailedTests + summary.numRuntimeErrorTestSuites);
  console.log(`${passed} passed, ${failed} failed`);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.exitCode = await runSteps();
printTally();
