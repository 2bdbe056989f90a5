import { access, chmod, constants, link, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { nameBeside, removeAbandoned } from "./abandonedFiles";

/** The file is there already and was not to be replaced. */
export class FileExistsError extends Error {
  override readonly name = "FileExistsError";

  constructor(readonly path: string) {
    super(`${path} exists`);
  }
}

/** The file is there and nobody is to write it, though its folder would let it be replaced. */
export class ReadOnlyFileError extends Error {
  override readonly name = "ReadOnlyFileError";

  constructor(readonly path: string) {
    super(`${path} is read-only`);
  }
}

/** What is to be replaced is a folder. */
export class IsFolderError extends Error {
  override readonly name = "IsFolderError";

  constructor(readonly path: string) {
    super(`${path} is a folder`);
  }
}

/** File systems that know no hard links say so in these ways. */
const NO_LINKS = new Set<unknown>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EACCES"]);
const PERMISSIONS = 0o7777;
const ANYBODY_WRITES = 0o222;

/**
 * Writes a file beside its place and puts it there whole: a crash at any moment leaves either the old file or the new one. A file
 * that is replaced keeps its permissions, and a symbolic link to it stays one.
 * @param make makes the content, once it is certain that it may be written
 * @param options.force replace a file that is there
 * @throws {IsFolderError} where a folder is there
 * @throws {FileExistsError} where a file is there and `force` is off
 * @throws {ReadOnlyFileError} where one is there that nobody may write
 */
export async function writeFileSafely(
  path: string,
  make: () => Promise<Uint8Array>,
  { force }: { readonly force: boolean },
): Promise<void> {
  const permissions = await permissionsOf(path);
  if (permissions !== null) {
    if (!force) throw new FileExistsError(path);
    if ((permissions & ANYBODY_WRITES) === 0) throw new ReadOnlyFileError(path);
  }
  const place = permissions === null ? path : await realpath(path);
  const folder = dirname(place);
  await access(folder, constants.W_OK);
  // Made before anything is on the disk: what takes long cannot leave half a file when it is stopped.
  const content = await make();
  const beside = nameBeside(place);
  try {
    const written = await writeNew(beside, content, permissions);
    if (force) await rename(beside, place);
    else await putWhereNothingIs(beside, place);
    await syncFolder(folder);
    await removeAbandoned(place, written);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Writes a file that is not there yet. @returns when, by the clock of the file system, in milliseconds since 1970 */
async function writeNew(path: string, content: Uint8Array, permissions: number | null): Promise<number> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    if (permissions !== null) await chmod(path, permissions);
    await file.sync();
    return (await file.stat()).mtimeMs;
  } finally {
    await file.close();
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

/**
 * Has the new name written to the disk too, where the system lets it: Windows opens no folders, others none that we may not read,
 * and some network drives cannot. The file is in its place by then.
 */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, "r").catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

/** The permissions of a file, `null` where there is none. @throws {IsFolderError | ReadOnlyFileError} for a folder; for a device or a pipe */
async function permissionsOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new IsFolderError(path);
    if (!found.isFile()) throw new ReadOnlyFileError(path);
    return found.mode & PERMISSIONS;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : null;
}
