import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs a package on Debian where we may. Resolves with whether it was installed. */
export async function installDebianPackage(name) {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} …`);
  // RUNLEVEL keeps a server that comes with it from being started.
  const quiet = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const failed =
    (await run("apt-get", ["update", "--quiet=2"], quiet)) ||
    (await run("apt-get", ["install", "--yes", "--quiet=2", "--no-install-recommends", name], quiet));
  return failed === 0;
}
