// `npm run start:excel`: serves the add-in as `npm start` does, and has Microsoft's tool load it into a real Excel.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { localBuild } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { root, runNpm } from "./run.mjs";
import { serveBuild } from "./serveBuild.mjs";

const require = createRequire(import.meta.url);
const folder = join(root, ".cache", "sideload");
const manifest = join(folder, "manifest.xml");

/** Not a dependency: its own dependencies are not to be had from every registry. */
const debugging = (...args) => runNpm(["exec", "--yes", "--", "office-addin-debugging@7", ...args]);

async function startExcel() {
  const installed = await installMissing();
  if (installed !== 0) return installed;
  require("./typescript.cjs");
  const { sideloadArguments, SIDELOAD_USAGE } = require("../deploy/sideload");
  const { UsageError } = require("../deploy/usageError");
  let target;
  try {
    target = sideloadArguments(process.argv.slice(2), process.platform);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${SIDELOAD_USAGE}`);
    return 2;
  }
  const { code, origin, close, isTrusted } = await serveBuild();
  if (code !== 0) return code;
  mkdirSync(folder, { recursive: true });
  const text = readFileSync(join(localBuild, "manifest.xml"), "utf8");
  writeFileSync(manifest, text.replaceAll("https://localhost:3000", origin));
  console.log(`\nManifest:  ${manifest}`);
  if (!isTrusted) {
    console.log(
      `The certificate is not trusted yet: open ${origin}/taskpane.html in your browser and accept it first.`,
    );
  }
  const loaded = await debugging("start", manifest, ...target);
  if (loaded !== 0) {
    await close();
    return loaded;
  }
  console.log("\nLeave this running while you use the add-in. Ctrl-C stops it and takes the add-in out of Excel.\n");
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void debugging("stop", manifest));
  }
  return 0;
}

process.exitCode = await startExcel();
