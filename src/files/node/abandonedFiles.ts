import { createHash, randomUUID } from "node:crypto";
import { lstat, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Far longer than any run of the command, though a clock is set back meanwhile. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** A name beside a place for what is to be put there; no other writer has it. */
export function nameBeside(place: string): string {
  return join(dirname(place), `${prefixOf(place)}${randomUUID()}.tmp`);
}

/**
 * Removes what former runs that were killed have left beside a place: files of our own naming, for this very place, that nobody
 * has written to for an hour. What cannot be removed stays: it harms nothing.
 * @param now by the clock of the file system, in milliseconds since 1970
 */
export async function removeAbandoned(place: string, now: number): Promise<void> {
  const folder = dirname(place);
  const prefix = prefixOf(place);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    if (!name.startsWith(prefix) || !UUID.test(name.slice(prefix.length))) continue;
    const file = join(folder, name);
    const found = await lstat(file).catch(() => null);
    if (found?.isFile() && found.mtimeMs < now - ABANDONED_AFTER_MS) await rm(file).catch(() => undefined);
  }
}

/** The same for a place in every run, and short though the name of the place is long. */
function prefixOf(place: string): string {
  return `.scoreboard-${createHash("sha256").update(basename(place)).digest("hex").slice(0, 16)}-`;
}
