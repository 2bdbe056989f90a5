import type { WorkbookDocument } from "../../scoreboard/document";
import { CHECK_SHEET_MARK } from "./checkSheet";

export type CheckSheetChange =
  | { readonly ok: true; readonly document: WorkbookDocument }
  /** Somebody else's sheet has the name that ours would get. */
  | { readonly ok: false; readonly taken: string };

/** A workbook with the report's sheet in the place of the former one, which the mark tells from other people's, or at the end. */
export function withCheckSheet(workbook: WorkbookDocument, check: WorkbookDocument): CheckSheetChange {
  const own = workbook.names.find(({ name }) => name === CHECK_SHEET_MARK)?.sheet;
  const kept = workbook.sheets.filter(({ name }) => name !== own);
  const taken = check.sheets.find((added) => kept.some(({ name }) => isSameName(name, added.name)));
  if (taken) return { ok: false, taken: taken.name };
  const at = workbook.sheets.findIndex(({ name }) => name === own);
  return {
    ok: true,
    document: {
      ...workbook,
      sheets: kept.toSpliced(at < 0 ? kept.length : at, 0, ...check.sheets),
      names: [...workbook.names.filter(({ name }) => name !== CHECK_SHEET_MARK), ...check.names],
    },
  };
}

/** Excel does not tell small letters from capitals in the names of sheets. */
function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("fi") === other.toLocaleLowerCase("fi");
}
