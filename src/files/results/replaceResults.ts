import { openPackage } from "../read/openPackage";
import { worksheetParts } from "../read/packageIndex";
import { writeZip } from "../zip/writeZip";
import { type CellResult, writeResults } from "./writeResults";

/**
 * Stores results in a workbook. Every part but the sheets they belong to stays as it is.
 * @param results by the name of their sheet
 * @throws {WorkbookFileError}
 */
export async function replaceResults(
  bytes: Uint8Array,
  results: ReadonlyMap<string, readonly CellResult[]>,
): Promise<Uint8Array> {
  const parts = new Map(await openPackage(bytes));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (const { name, path } of worksheetParts(parts)) {
    const ofSheet = results.get(name) ?? [];
    const stored = [...parts.keys()].find((part) => part.toLowerCase() === path.toLowerCase());
    const part = stored === undefined ? undefined : parts.get(stored);
    if (ofSheet.length === 0 || stored === undefined || !part) continue;
    parts.set(stored, new TextEncoder().encode(writeResults(decoder.decode(part), ofSheet)));
  }
  return writeZip(parts, "deflated");
}
