import type { SheetDocument, WorkbookDocument } from "../scoreboard/document";
import { type RenderOptions, renderScoreboard } from "./renderScoreboard";
import { changing } from "./run";
import { TroubleError, troubleOf } from "./trouble";
import { isOwnMark, markFinished, type Marks, removeUnfinishedSheets } from "./unfinishedSheets";

/** The sheet that stands in the new one's place, and what the new one is called until it is whole. */
interface Former {
  readonly id: string;
  readonly position: number;
  readonly interim: string;
}

const LONGEST_NAME = 31;

/**
 * Writes a document of one sheet into the workbook and brings it to the front; it takes the place of the sheet that a workbook name
 * of the document marks as ours. All of it or nothing: the former sheet stays as it is until the new one is whole.
 * @param mark the workbook name, which refers to the sheet's first cell
 * @throws {TroubleError} "exists", before anything is changed, where somebody else's sheet has the name; "left-behind" where
 *   something failed midway and Excel would not take it back
 */
export async function replaceOwnSheet(
  document: WorkbookDocument,
  mark: string,
  options: RenderOptions = {},
): Promise<void> {
  const [sheet] = document.sheets;
  if (!sheet) return;
  const former = await findFormer(sheet, mark);
  if (!former) {
    await renderScoreboard(document, options);
    return;
  }
  const { interim } = former;
  const marks = await renderScoreboard(
    { ...document, sheets: [{ ...sheet, name: interim }], names: [] },
    { ...options, behind: true },
  );
  try {
    await exchange(sheet, former, { mark, marks });
  } catch (error) {
    await remove(marks, interim, error);
    throw error;
  }
}

/** Our sheet of before, `null` where there is none. What this session left unfinished is taken away, and a mark whose sheet was deleted. */
function findFormer({ name }: Pick<SheetDocument, "name">, mark: string): Promise<Former | null> {
  return changing(async (context) => {
    const { names, worksheets } = context.workbook;
    const marked = names.getItemOrNullObject(mark);
    names.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    if (names.items.some((item) => isOwnMark(item.name))) {
      await removeUnfinishedSheets(isOwnMark);
      return findFormer({ name }, mark);
    }
    if (marked.isNullObject) return null;
    const range = marked.getRangeOrNullObject();
    const owner = range.worksheet.load("id,name,position");
    await context.sync();
    if (range.isNullObject) {
      marked.delete();
      await context.sync();
      return null;
    }
    const taken = new Set(worksheets.items.map((item) => keyOf(item.name)));
    if (taken.has(keyOf(name)) && keyOf(name) !== keyOf(owner.name)) {
      throw new TroubleError({ kind: "exists", names: [name] });
    }
    return { id: owner.id, position: owner.position, interim: freeName(name, taken) };
  });
}

/** Excel takes names for the same whatever their case. */
function keyOf(name: string): string {
  return name.toLocaleLowerCase("fi");
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = ` (${String(number)})`;
    const candidate = `${name.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(keyOf(candidate))) return candidate;
  }
}

/** The new sheet is whole: in one request the former one goes, and the new one has its place, the name and the mark. */
function exchange(
  { name }: SheetDocument,
  { id, position, interim }: Former,
  { mark, marks }: { readonly mark: string; readonly marks: Marks },
): Promise<void> {
  return changing(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem(interim);
    names.getItem(mark).delete();
    worksheets.getItem(id).delete();
    sheet.position = position;
    names.add(mark, sheet.getCell(0, 0));
    sheet.activate();
    sheet.name = name;
    markFinished(context, marks);
    await context.sync();
  });
}

/** @throws {TroubleError} "left-behind" where Excel refuses this as well */
async function remove(marks: Marks, name: string, cause: unknown): Promise<void> {
  try {
    await removeUnfinishedSheets((name) => marks.includes(name));
  } catch (error) {
    throw new TroubleError({ kind: "left-behind", sheets: [name], cause: troubleOf(cause) }, { cause: error });
  }
}
