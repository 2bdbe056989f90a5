import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installDebianPackage } from "./debianPackage.mjs";

/** Debian's own Python has Debian's packages, whichever Python comes first on the path. */
const interpreters = [process.env.PYTHON_PATH, "/usr/bin/python3", "python3"].filter(Boolean);

const present = () => interpreters.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0);

/**
 * A Python with openpyxl, which reads in a test the workbooks that we write.
 * @throws {Error} where there is none
 */
export function findOpenpyxl() {
  const found = present();
  if (found) return found;
  throw new Error("No Python with openpyxl was found. Install it, or set PYTHON_PATH to one that has it.");
}

/** Installs openpyxl where it is missing on Debian and we may. Resolves with whether it is here now. */
export async function installOpenpyxl() {
  return present() !== undefined || ((await installDebianPackage("python3-openpyxl")) && present() !== undefined);
}

/** Run as a program: prints the path of the Python. */
if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findOpenpyxl());
