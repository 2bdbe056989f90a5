import { FILE_LIMITS } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import { crc32 } from "./crc32";
import { compressedBytes, readDirectory, type ZipEntry } from "./directory";

/** The parts of a package by name, in the order of the archive. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a zip archive within `FILE_LIMITS`. What the archive declares is checked before anything is inflated, and
 * each part is inflated only as far as it declares: an archive that lies about its sizes cannot fill the memory.
 * @throws {WorkbookFileError} "too-large", "damaged", "forbidden" or "encrypted"
 */
export async function readZip(bytes: Uint8Array): Promise<PackageParts> {
  const entries = readDirectory(bytes).filter(({ name }) => !name.endsWith("/"));
  if (entries.length > FILE_LIMITS.parts) throw tooLarge(`${String(entries.length)} parts`);
  checkNames(entries);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > FILE_LIMITS.uncompressedBytes) throw tooLarge(`${String(size)} bytes uncompressed`);
  // Parts that lie over each other multiply what is to be inflated.
  if (entries.reduce((sum, entry) => sum + entry.compressedSize, 0) > bytes.length) {
    throw new WorkbookFileError("damaged", "the parts are larger than the archive");
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.name, await partOf(bytes, entry));
  return parts;
}

/** A name from the root of a disk or out of the folder that an archive is unpacked into. */
const LEADS_OUT = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/;

/** Two parts of one name are read differently by different programs: none of them would be sure to see what Excel shows. */
function checkNames(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (LEADS_OUT.test(name)) throw new WorkbookFileError("forbidden", `"${name}" leads out of the package`);
    if (names.has(name.toLowerCase())) throw new WorkbookFileError("forbidden", `"${name}" is there twice`);
    names.add(name.toLowerCase());
  }
}

async function partOf(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const compressed = compressedBytes(bytes, entry);
  const part = entry.method === "stored" ? compressed : await inflate(compressed, entry);
  if (part.length !== entry.size) throw damaged(entry, "is longer or shorter than declared");
  if (crc32(part) !== entry.crc) throw damaged(entry, "was changed after it was packed");
  return part;
}

async function inflate(compressed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const part = new Uint8Array(entry.size);
  const reader = new Blob([Uint8Array.from(compressed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return part.subarray(0, length);
      if (length + value.length > part.length) break;
      part.set(value, length);
      length += value.length;
    }
  } catch (cause) {
    throw damaged(entry, "cannot be inflated", { cause });
  }
  await reader.cancel();
  throw damaged(entry, "is longer than declared");
}

function damaged(entry: ZipEntry, detail: string, options?: ErrorOptions): WorkbookFileError {
  return new WorkbookFileError("damaged", `"${entry.name}" ${detail}`, options);
}

function tooLarge(detail: string): WorkbookFileError {
  return new WorkbookFileError("too-large", detail);
}
