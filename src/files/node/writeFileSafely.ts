import { link, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The file is there already and was not to be replaced. */
export class FileExistsError extends Error {
  override readonly name = "FileExistsError";

  constructor(readonly path: string) {
    super(`${path} exists`);
  }
}

/** File systems that know no hard links say so in these ways. */
const NO_LINKS = new Set<unknown>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EACCES"]);

/**
 * Writes a file beside its place and puts it there whole: a crash leaves either the old file or the new one.
 * @param make makes the content, once it is certain that it can be written
 * @param options.force replace a file that is there
 * @throws {FileExistsError} where one is there and `force` is off
 */
export async function writeFileSafely(
  path: string,
  make: () => Promise<Uint8Array>,
  { force }: { readonly force: boolean },
): Promise<void> {
  if (!force && (await exists(path))) throw new FileExistsError(path);
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(await make());
      await file.sync();
    } finally {
      await file.close();
    }
    if (force) await rename(beside, path);
    else await putWhereNothingIs(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A link, other than a rename, does not replace what somebody else has put there meanwhile. */
async function putWhereNothingIs(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") throw new FileExistsError(path);
    if (!NO_LINKS.has(code)) throw error;
    await rename(beside, path);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}
