import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Far longer than a package takes to be written. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const PREFIX = ".package-";
const STAGING = /^\.package-[A-Za-z0-9]{6}$/;

/** A new hidden folder for what is to be put into another; those that killed runs left there an hour ago or more are removed. */
export async function makeStaging(out: string): Promise<string> {
  const staging = await mkdtemp(join(out, PREFIX));
  const now = (await lstat(staging)).mtimeMs;
  for (const name of await readdir(out)) {
    if (!STAGING.test(name)) continue;
    const folder = join(out, name);
    const found = await lstat(folder).catch(() => null);
    if (found?.isDirectory() && found.mtimeMs < now - ABANDONED_AFTER_MS) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
  return staging;
}
