import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runModule } from "./run.mjs";

/** The build that is served locally: the production add-in with its own Office.js, the workbench and the command. */
export const localBuild = join(root, "dist", "local");

const stamp = join(root, ".cache", "local-build");
const inputs = ["src", "deploy", "docs", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** The latest moment at which a file, or the list of files in a folder, changed. */
export function lastChange(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Builds dist/local. Resolves with webpack's exit code. */
export async function buildLocal() {
  const began = new Date();
  const code = await runModule("webpack/bin/webpack.js", ["--mode", "production", "--env", "selfHosted"]);
  if (code === 0) {
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(stamp, began.toISOString());
  }
  return code;
}

/** Builds dist/local where a source is newer than the last build. Resolves with webpack's exit code. */
export async function buildLocalIfNeeded() {
  const built = existsSync(stamp) && existsSync(join(localBuild, "workbench.html")) ? statSync(stamp).mtimeMs : 0;
  if (inputs.every((input) => lastChange(join(root, input)) < built)) return 0;
  console.log("Building (half a minute) …");
  return buildLocal();
}
