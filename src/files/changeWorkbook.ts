import type { Agreement } from "../agreement/schema";
import { columnLetters, areaAddress } from "../scoreboard/address";
import type { WorkbookDocument } from "../scoreboard/document";
import type { Change } from "../validation/fix";
import { type PlainChange, resolveChanges } from "../validation/fixing/rows/resolveChanges";
import { renamedReferences } from "../validation/fixing/renamedReferences";
import { bytesOf, done, type ExcelizeFile } from "./excelize";
import { openInExcelize, readDocument } from "./readDocument";
import { readSnapshot } from "./readSnapshot";
import { changedDocument } from "./update/changedDocument";
import { withoutFilters } from "./update/filters";
import { renamedTableColumns } from "./update/tableHeadings";
import { lengthenedTables } from "./update/tableLengths";
import { updateWorkbook } from "./updateWorkbook";

export interface ChangeOptions {
  readonly agreement: Agreement;
  /** Where `excelize.wasm.gz` is. */
  readonly wasm: string;
}

/**
 * Changes a workbook file and keeps everything else in it. Results of formulas are left to be calculated. Rows that cannot be
 * moved stay: `FileObstacles` tells which.
 * @throws {WorkbookFileError} where the bytes are no workbook
 */
export async function changeWorkbook(
  bytes: Uint8Array,
  changes: readonly Change[],
  { agreement, wasm }: ChangeOptions,
): Promise<Uint8Array> {
  const snapshot = await readSnapshot(bytes);
  const resolved = resolveChanges(snapshot, changes, agreement);
  const original = await readDocument(bytes, wasm);
  const lengthened = await lengthenedTables(bytes, resolved.arrangements);
  const unfiltered = await withoutFilters(lengthened, resolved.others);
  const prepared = await withStructure(unfiltered, resolved.others, wasm);
  const before = prepared === bytes ? original : withRenamedReferences(await readDocument(prepared, wasm), changes);
  const updated = await updateWorkbook(prepared, changedDocument(before, resolved, { snapshot, agreement }), wasm);
  return renamedTableColumns(updated, changes);
}

/** Names of sheets, hidden rows and columns, merged cells and the mode of calculation. */
async function withStructure(bytes: Uint8Array, changes: readonly PlainChange[], wasm: string): Promise<Uint8Array> {
  const structural = changes.filter(({ kind }) => kind !== "cell" && kind !== "addSheet");
  if (structural.length === 0) return bytes;
  const file = await openInExcelize(bytes, wasm);
  // Names last: the other changes speak of sheets by their old ones.
  const inOrder = [...structural].sort((a, b) => Number(a.kind === "renameSheet") - Number(b.kind === "renameSheet"));
  for (const change of inOrder) applyStructure(file, change);
  return bytesOf(file);
}

function applyStructure(file: ExcelizeFile, change: PlainChange): void {
  switch (change.kind) {
    case "renameSheet":
      done(file.SetSheetName(change.sheet, change.to));
      return;
    case "showRows":
      for (let row = change.from; row < change.from + change.count; row++) {
        done(file.SetRowVisible(change.sheet, row + 1, true));
      }
      return;
    case "showColumns": {
      const [first, last] = [columnLetters(change.from), columnLetters(change.from + change.count - 1)];
      done(file.SetColVisible(change.sheet, `${first}:${last}`, true));
      return;
    }
    case "unmerge": {
      const [first = "", last = first] = areaAddress(change.area).split(":");
      done(file.UnmergeCell(change.sheet, first, last));
      return;
    }
    case "automaticCalculation":
      done(file.SetCalcProps({ CalcMode: "auto" }));
      return;
    case "cell":
    case "addSheet":
      return;
  }
}

/** Formulas follow the names of their sheets in Excel, in a file they have to be made to. */
function withRenamedReferences(document: WorkbookDocument, changes: readonly Change[]): WorkbookDocument {
  const renames = changes.flatMap((change) => (change.kind === "renameSheet" ? [change] : []));
  if (renames.length === 0) return document;
  const follow = (formula: string): string =>
    renames.reduce((text, { sheet, to }) => renamedReferences(text, sheet, to), formula);
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) },
      ),
    })),
  };
}
