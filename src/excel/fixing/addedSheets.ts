import type { Agreement } from "../../agreement/schema";
import type { WorkbookDocument } from "../../scoreboard/document";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import type { Change } from "../../validation/fix";
import { templateSheet } from "../../validation/fixing/templateSheet";
import { renderScoreboard } from "../renderScoreboard";
import { changing, reading } from "../run";
import { TroubleError, troubleOf } from "../trouble";

/** A sheet that was added, and all that it held then. */
export interface AddedSheet {
  readonly name: string;
  readonly definedNames: readonly string[];
  readonly formulas: string;
}

/**
 * Adds the sheets that changes ask for: all of them or none.
 * @throws {TroubleError} "exists" or "left-behind"
 */
export async function addSheets(
  changes: readonly Change[],
  { snapshot, agreement }: { readonly snapshot: WorkbookSnapshot; readonly agreement: Agreement },
): Promise<AddedSheet[]> {
  const parts = changes.flatMap((change) =>
    change.kind === "addSheet" ? (templateSheet(snapshot, change.sheet, agreement) ?? []) : [],
  );
  if (parts.length === 0) return [];
  const document: WorkbookDocument = {
    sheets: parts.flatMap(({ sheets }) => sheets),
    names: parts.flatMap(({ names }) => names),
  };
  await renderScoreboard(document);
  return reading(async (context) => {
    const ranges = document.sheets.map(({ name }) => contentOf(context, name));
    await context.sync();
    return document.sheets.map(({ name }, index) => ({
      name,
      definedNames: document.names.filter(({ sheet }) => sheet === name).map((one) => one.name),
      formulas: JSON.stringify(ranges[index]?.formulas),
    }));
  });
}

/** Removes added sheets again, but for those that somebody has written to since. @returns the names of those that stay */
export async function removeSheets(added: readonly AddedSheet[]): Promise<string[]> {
  if (added.length === 0) return [];
  try {
    return await changing(async (context) => {
      const { workbook } = context;
      const sheets = added.map((one) => ({
        one,
        sheet: workbook.worksheets.getItemOrNullObject(one.name),
        names: one.definedNames.map((name) => workbook.names.getItemOrNullObject(name)),
      }));
      await context.sync();
      const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
      const ranges = there.map(({ one }) => contentOf(context, one.name));
      await context.sync();
      const stays: string[] = [];
      for (const [index, { one, sheet, names }] of there.entries()) {
        if (JSON.stringify(ranges[index]?.formulas) !== one.formulas) stays.push(one.name);
        else for (const item of [...names.filter((name) => !name.isNullObject), sheet]) item.delete();
      }
      await context.sync();
      return stays;
    });
  } catch (error) {
    const trouble = { kind: "left-behind", sheets: added.map(({ name }) => name), cause: troubleOf(error) } as const;
    throw new TroubleError(trouble, { cause: error });
  }
}

function contentOf(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas");
}
