import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./run.mjs";

const installedLock = join(root, "node_modules", ".package-lock.json");

/** True where every package of the lock file is installed in that very version; optional ones may be absent. */
function isInstalled() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installedLock, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || present[path]?.version === version || (optional && !present[path]),
  );
}

/** Installs the packages of the lock file where one is missing, without a word on standard output. Resolves with npm's exit code. */
export async function installMissing() {
  if (isInstalled()) return 0;
  console.error("Installing packages (a minute or two) …");
  return runNpm(["ci", "--no-fund", "--no-audit"], {}, "error");
}
