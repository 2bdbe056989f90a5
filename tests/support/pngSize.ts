import { readFileSync } from "node:fs";

/**
 * Width and height in pixels, as a PNG file says them.
 * @throws {Error} where the file is no PNG
 */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
