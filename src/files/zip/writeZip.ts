import { crc32 } from "./crc32";
import type { PackageParts } from "./readZip";

const UTF8_NAME = 0x0800;
/** 1 January 1980: the same parts always give the same archive. */
const FIRST_DOS_DATE = (1 << 5) | 1;

/** Packs parts into a zip archive; `stored` leaves them uncompressed. */
export async function writeZip(parts: PackageParts, method: "stored" | "deflated"): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const nameBytes = new TextEncoder().encode(name);
    const data = method === "stored" ? part : await deflate(part);
    const common = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, UTF8_NAME, true);
      view.setUint16(at + 4, method === "stored" ? 0 : 8, true);
      view.setUint16(at + 8, FIRST_DOS_DATE, true);
      view.setUint32(at + 10, crc32(part), true);
      view.setUint32(at + 14, data.length, true);
      view.setUint32(at + 18, part.length, true);
      view.setUint16(at + 22, nameBytes.length, true);
    };
    const header = record(30, 0x04034b50, (view) => {
      common(view, 4);
    });
    const start = offset;
    directory.push(
      record(46, 0x02014b50, (view) => {
        view.setUint16(4, 20, true);
        common(view, 6);
        view.setUint32(42, start, true);
      }),
      nameBytes,
    );
    pieces.push(header, nameBytes, data);
    offset += header.length + nameBytes.length + data.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record(22, 0x06054b50, (view) => {
    view.setUint16(8, parts.size, true);
    view.setUint16(10, parts.size, true);
    view.setUint32(12, directorySize, true);
    view.setUint32(16, offset, true);
  });
  return joined([...pieces, ...directory, end]);
}

function record(size: number, signature: number, fill: (view: DataView) => void): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  fill(view);
  return new Uint8Array(view.buffer);
}

async function deflate(part: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(part)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
