import { infoLayout } from "../scoreboard/layout/info";
import { changing } from "./run";

/** Workbook names that begin so mark the sheets that we write and have not finished: each refers to the first cell of one. */
const MARK = /^Tulostaulu_kesken_(\d+)_\d+$/;

/** What somebody else has been writing for so long is given up, in milliseconds. */
const GIVEN_UP = 120_000;

/** The marks that this session has made. */
const own = new Set<string>();

/** The names that a scoreboard gives to its cells. */
const CELL_NAMES = new Set<string>(infoLayout.fields.flatMap(({ definedName = [] }) => definedName));

/** The marks of sheets that are being written; no two writings have the same. */
export type Marks = readonly string[];

/** Whether a workbook name marks a sheet that this session has begun to write. */
export function isOwnMark(name: string): boolean {
  return own.has(name);
}

/** Whether a workbook name marks a sheet that nobody writes any more: of others' those that are old, for they may be writing. */
function isLeftMark(name: string): boolean {
  const [, began] = MARK.exec(name) ?? [];
  return began !== undefined && (isOwnMark(name) || Date.now() - Number(began) > GIVEN_UP);
}

/** Queues new sheets of these names, each with its mark. */
export function addUnfinished(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): { readonly sheets: readonly Excel.Worksheet[]; readonly marks: Marks } {
  const began = Date.now();
  const added = names.map((name, index) => {
    const sheet = workbook.worksheets.add(name);
    const mark = `Tulostaulu_kesken_${String(began)}_${String(index + 1)}`;
    own.add(mark);
    workbook.names.add(mark, sheet.getCell(0, 0));
    return { sheet, mark };
  });
  return { sheets: added.map(({ sheet }) => sheet), marks: added.map(({ mark }) => mark) };
}

/** Queues that the sheets of these marks are whole. */
export function markFinished(context: Excel.RequestContext, marks: Marks): void {
  for (const mark of marks) context.workbook.names.getItem(mark).delete();
}

/** The sheets that a writing has left unfinished; one round trip, none where there are no marks among the names. */
export async function unfinishedSheets(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
): Promise<string[]> {
  const marked = names.filter(({ name }) => isLeftMark(name)).map(placeOf);
  if (marked.length > 0) await context.sync();
  return marked.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [sheet.name]));
}

/**
 * Removes the sheets that a writing has left unfinished, with the scoreboard's names of their cells, and the marks.
 * Somebody may have filled those of another session: they are removed only where a person asks for it.
 * @param isMark whether a workbook name marks one of them
 */
export function removeUnfinishedSheets(isMark: (name: string) => boolean = isLeftMark): Promise<void> {
  return changing(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name");
    worksheets.load("items/id");
    await context.sync();
    const found = names.items.filter(({ name }) => isMark(name));
    if (found.length === 0) return;
    const marked = found.map(placeOf);
    const named = names.items.filter(({ name }) => CELL_NAMES.has(name)).map(placeOf);
    await context.sync();
    const ids = new Set(marked.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [sheet.id])));
    // A workbook has one sheet at least.
    if (ids.size === worksheets.items.length) worksheets.add();
    for (const { name, range, sheet } of named) if (!range.isNullObject && ids.has(sheet.id)) name.delete();
    for (const mark of found) mark.delete();
    for (const id of ids) worksheets.getItem(id).delete();
    await context.sync();
  });
}

/** Leaves the sheets that a writing has left unfinished to the person: nothing marks them any longer. */
export function keepUnfinishedSheets(): Promise<void> {
  return changing(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    for (const mark of names.items) if (isLeftMark(mark.name)) mark.delete();
    await context.sync();
  });
}

/** What a name refers to; the range is a null object where its sheet has gone. */
function placeOf(name: Excel.NamedItem): {
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
} {
  const range = name.getRangeOrNullObject();
  return { name, range, sheet: range.worksheet.load("id,name") };
}
