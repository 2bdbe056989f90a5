import { WorkbookFileError } from "../workbookFileError";

/** A file of a zip archive as the archive's directory declares it; none of it is checked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;
const ENCRYPTED = 0x0001 | 0x0040;
const IN_EXTRA_FIELD = 0xffffffff;
const ZIP64_FIELD = 0x0001;

/**
 * Reads the directory of a zip archive.
 * @throws {WorkbookFileError} "damaged" where it is cut short or contradicts itself, "encrypted" where a file needs a password
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged("the directory is broken");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
    if (next > end) throw damaged("the directory is broken");
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    if (view.getUint16(at + 8, true) & ENCRYPTED)
      throw new WorkbookFileError("encrypted", `"${name}" needs a password`);
    entries.push({
      name,
      method: methodOf(view.getUint16(at + 10, true)),
      crc: view.getUint32(at + 16, true),
      ...longNumbers(view, at, at + ENTRY_SIZE + nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

/** The bytes of an entry as they stand in the archive. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + HEADER_SIZE > bytes.length || view.getUint32(entry.offset, true) !== HEADER_SIGNATURE) {
    throw damaged(`"${entry.name}" is missing`);
  }
  const lengths = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + HEADER_SIZE + lengths;
  if (start + entry.compressedSize > bytes.length) throw damaged(`"${entry.name}" is cut short`);
  return bytes.subarray(start, start + entry.compressedSize);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged("the end of the archive is missing");
}

function methodOf(method: number): ZipEntry["method"] {
  if (method === 0) return "stored";
  if (method === 8) return "deflated";
  throw damaged(`compression method ${String(method)} is not used in workbooks`);
}

/** Sizes and offset of an entry; one that is too long for its 32 bits stands in the extra field (zip64). */
function longNumbers(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, "compressedSize" | "size" | "offset"> {
  const long = zip64Numbers(view, extra, extraLength);
  const read = (position: number): number => {
    const value = view.getUint32(position, true);
    return value === IN_EXTRA_FIELD ? (long.shift() ?? value) : value;
  };
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  return { size, compressedSize, offset: read(at + 42) };
}

function zip64Numbers(view: DataView, start: number, length: number): number[] {
  let at = start;
  while (at + 4 <= start + length) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      const count = Math.floor(Math.min(fieldLength, start + length - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at += 4 + fieldLength;
  }
  return [];
}

function damaged(detail: string): WorkbookFileError {
  return new WorkbookFileError("damaged", detail);
}
