import { WorkbookFileError } from "../workbookFileError";
import { readZip, type PackageParts } from "../zip/readZip";

const ZIP_START = [0x50, 0x4b];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a file as a package of workbook parts.
 * @throws {WorkbookFileError} for every file that is not one, with the reason
 */
export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  if (bytes.length === 0) throw new WorkbookFileError("empty", "no bytes");
  if (startsWith(bytes, OLE_START)) throw oleError(bytes);
  if (!startsWith(bytes, ZIP_START)) throw new WorkbookFileError("not-a-workbook", "no package");
  const parts = await readZip(bytes);
  refuseTypeDeclarations(parts);
  return parts;
}

/** Parts of other programs, which nobody here parses with entities, may declare what they like. */
const FOREIGN = /^(?:customXml|xl\/(?:media|embeddings))\//i;
const DECLARATION = new TextEncoder().encode("<!DOCTYPE");

/** A document type declares entities, with which a small file becomes a huge one or names others; Office's format knows none. */
function refuseTypeDeclarations(parts: PackageParts): void {
  for (const [name, part] of parts) {
    if (!FOREIGN.test(name) && holdsBytes(part, DECLARATION, 1)) {
      throw new WorkbookFileError("forbidden", `"${name}" declares a document type`);
    }
  }
}

/** Encrypted workbooks and those of Excel 97–2003 come in the same container, told apart by the streams in it. */
function oleError(bytes: Uint8Array): WorkbookFileError {
  if (holds(bytes, "EncryptedPackage")) return new WorkbookFileError("encrypted", "an encrypted package");
  if (holds(bytes, "Workbook") || holds(bytes, "Book")) return new WorkbookFileError("old-format", "a binary workbook");
  return new WorkbookFileError("not-a-workbook", "a document of another program");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a stream name stands in the bytes, in UTF-16 as containers write it. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from({ length: name.length * 2 }, (_, at) => (at % 2 === 0 ? name.charCodeAt(at / 2) : 0));
  return holdsBytes(bytes, wanted, 0);
}

/** @param rare the place in what is looked for of a byte that is seldom, which is searched for first */
function holdsBytes(bytes: Uint8Array, wanted: Uint8Array, rare: number): boolean {
  const first = wanted[rare] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at - rare + index] === byte)) return true;
  }
  return false;
}
