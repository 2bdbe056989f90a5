// `npm run docs`: the guides and the reference of functions and rules as a site of plain files, which is also in the package.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { installMissing } from "./install.mjs";
import { root } from "./run.mjs";

const require = createRequire(import.meta.url);
const folder = join(root, "dist", "docs");

function writeSite() {
  const { helpFiles } = require("./helpFiles.cjs");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of helpFiles()) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(join(folder, "fi", "index.html"));
  return 0;
}

process.exitCode = (await installMissing()) || writeSite();
