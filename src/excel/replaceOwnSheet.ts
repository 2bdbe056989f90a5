import type { WorkbookDocument } from "../scoreboard/document";
import { type RenderOptions, renderScoreboard } from "./renderScoreboard";
import { changing } from "./run";
import { TroubleError, troubleOf } from "./trouble";

/** Where the former sheet waits until the new one stands, and what it was called. */
interface SetAside {
  readonly name: string;
  readonly aside: string;
  readonly position: number;
}

const LONGEST_NAME = 31;

/**
 * Writes a document of one sheet into the workbook and brings it to the front; it takes the place of the sheet that a workbook name
 * of the document marks as ours. All of it or nothing.
 * @param mark the workbook name, which refers to the sheet's first cell
 * @throws {TroubleError} "exists", before anything is changed, where somebody else's sheet has the name; "left-behind" where
 *   something failed midway and Excel would not take it back
 */
export async function replaceOwnSheet(
  document: WorkbookDocument,
  mark: string,
  options: RenderOptions = {},
): Promise<void> {
  const former = await setAside(document, mark);
  try {
    await renderScoreboard(document, options);
  } catch (error) {
    if (former) await putBack(former, mark, error);
    throw error;
  }
  if (former) await discard(document, former);
}

/** Gives the former sheet another name and takes its mark away, `null` where there is none. */
function setAside(document: WorkbookDocument, mark: string): Promise<SetAside | null> {
  return changing(async (context) => {
    const { names, worksheets } = context.workbook;
    const marked = names.getItemOrNullObject(mark);
    worksheets.load("items/name,items/position");
    await context.sync();
    if (marked.isNullObject) return null;
    const range = marked.getRangeOrNullObject();
    const owner = range.worksheet.load("name,position");
    await context.sync();
    if (range.isNullObject) {
      // The sheet was deleted and its name left behind.
      marked.delete();
      await context.sync();
      return null;
    }
    const taken = new Set(worksheets.items.map(({ name }) => name.toLocaleLowerCase("fi")));
    refuseTaken(document, taken, owner.name);
    const former = { name: owner.name, aside: freeName(owner.name, taken), position: owner.position };
    marked.delete();
    owner.name = former.aside;
    await context.sync();
    return former;
  });
}

function refuseTaken({ sheets }: WorkbookDocument, taken: ReadonlySet<string>, own: string): void {
  const others = sheets.filter(({ name }) => {
    const key = name.toLocaleLowerCase("fi");
    return taken.has(key) && key !== own.toLocaleLowerCase("fi");
  });
  if (others.length > 0) throw new TroubleError({ kind: "exists", names: others.map(({ name }) => name) });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = ` (${String(number)})`;
    const candidate = `${name.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(candidate.toLocaleLowerCase("fi"))) return candidate;
  }
}

/**
 * The new sheet stands: the former one goes, and the new one into its place.
 * @throws {TroubleError} "left-behind" where the former one stays
 */
async function discard({ sheets }: WorkbookDocument, { aside, position }: SetAside): Promise<void> {
  try {
    await changing(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(aside).delete();
      for (const { name } of sheets) worksheets.getItem(name).position = position;
      await context.sync();
    });
  } catch (error) {
    throw new TroubleError({ kind: "left-behind", sheets: [aside], cause: troubleOf(error) }, { cause: error });
  }
}

/** @throws {TroubleError} "left-behind" where Excel refuses this as well */
async function putBack({ name, aside }: SetAside, mark: string, cause: unknown): Promise<void> {
  try {
    await changing(async (context) => {
      const sheet = context.workbook.worksheets.getItem(aside);
      sheet.name = name;
      context.workbook.names.add(mark, sheet.getCell(0, 0));
      await context.sync();
    });
  } catch (error) {
    throw new TroubleError({ kind: "left-behind", sheets: [aside], cause: troubleOf(cause) }, { cause: error });
  }
}
