import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { writeZip } from "../../src/files/zip/writeZip";
import { UsageError } from "../usageError";
import { makeStaging } from "./abandonedStaging";
import { type PackageFiles, SUMS } from "./packageFiles";

/**
 * Sees to it that the package can be put in its place, before it is made.
 * @throws {UsageError} where nothing can be written there, or what is there is somebody else's
 */
export function prepareFolder(out: string, name: string): void {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Nothing can be written to ${out}. Give another folder with --out.`, { cause: error });
  }
  const target = join(out, name);
  if (existsSync(target) && !existsSync(join(target, SUMS))) {
    throw new UsageError(`${target} is there and is not a package. Move it away, or give another folder with --out.`);
  }
}

/** Every file of a folder, whatever lies how deep. */
export function readFolder(folder: string): PackageFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path).replaceAll(sep, "/"), readFileSync(path)];
    }),
  );
}

/**
 * Writes the package as a folder and as a zip of it. Both appear whole or not at all, in the place of former ones.
 * @param name of the folder; the zip has it with `.zip`
 */
export async function writePackage(out: string, name: string, files: PackageFiles): Promise<void> {
  await mkdir(out, { recursive: true });
  const staging = await makeStaging(out);
  try {
    for (const [path, bytes] of files) {
      const file = join(staging, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    const inside = new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
    await writeFile(join(staging, `${name}.zip`), await writeZip(inside, "deflated"));
    await replace(join(out, name), join(staging, name), join(staging, "former"));
    await rename(join(staging, `${name}.zip`), join(out, `${name}.zip`));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed onto one that is there: that one steps aside first. */
async function replace(target: string, replacement: string, aside: string): Promise<void> {
  if (existsSync(target)) await rename(target, aside);
  await rename(replacement, target);
}
