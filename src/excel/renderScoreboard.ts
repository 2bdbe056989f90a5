import type { SheetDocument, WorkbookDocument } from "../scoreboard/document";
import { formatSheet, rangeOf } from "./formatSheet";
import { changing } from "./run";
import { type Matrix, sheetMatrices, type SheetMatrices } from "./sheetMatrices";
import { TroubleError, troubleOf } from "./trouble";
import { addUnfinished, isOwnMark, markFinished, type Marks, removeUnfinishedSheets } from "./unfinishedSheets";

const TABLE_STYLE = "TableStyleLight1";

export interface RenderOptions {
  /** Told of steps done and of all steps. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps; what was added until then is removed again. */
  readonly signal?: AbortSignal;
  /** Leaves in front what is there, and the new sheets marked as unfinished: who asks for that finishes them. */
  readonly behind?: boolean;
}

interface Writing {
  readonly document: WorkbookDocument;
  /** In the order of the document. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly marks: Marks;
}

/** Prepares what the next sync sends. */
type Step = () => void;

/**
 * Adds a document's sheets, tables and names to the workbook and brings its first sheet to the front, unless it is to stay behind:
 * all of it or nothing. The sheets are marked until they are whole, and those go first that this session has left unfinished.
 * @returns the marks of its sheets
 * @throws {TroubleError} "exists", before anything is written, where the workbook has a sheet, table or name of the same name;
 *   "left-behind" where something failed midway and Excel would not remove what had been added
 */
export function renderScoreboard(document: WorkbookDocument, options: RenderOptions = {}): Promise<Marks> {
  return changing(async (context) => {
    await refuseWhatExists(context, document);
    const names = document.sheets.map(({ name }) => name);
    const { sheets, marks } = addUnfinished(context, names);
    try {
      await write(context, { document, sheets, marks }, options);
    } catch (error) {
      await removeAgain(marks, document, error);
      throw error;
    }
    return marks;
  });
}

async function refuseWhatExists(context: Excel.RequestContext, document: WorkbookDocument): Promise<void> {
  const { workbook } = context;
  const collections = [workbook.worksheets, workbook.tables, workbook.names];
  for (const collection of collections) collection.load("items/name");
  await context.sync();
  if (workbook.names.items.some(({ name }) => isOwnMark(name))) {
    await removeUnfinishedSheets(isOwnMark);
    await refuseWhatExists(context, document);
    return;
  }
  const [sheets, tables, names] = collections.map(
    ({ items }) => new Set(items.map(({ name }) => name.toLocaleLowerCase("fi"))),
  );
  const has = (existing: ReadonlySet<string> | undefined, name: string): boolean =>
    existing?.has(name.toLocaleLowerCase("fi")) ?? false;
  const found = [
    ...document.sheets.filter(({ name }) => has(sheets, name)),
    ...document.sheets.flatMap((sheet) => sheet.tables).filter(({ name }) => has(tables, name)),
    ...document.names.filter(({ name }) => has(names, name)),
  ];
  if (found.length > 0) throw new TroubleError({ kind: "exists", names: [...new Set(found.map(({ name }) => name))] });
}

/** Texts before tables, tables and names before the formulas that read them, protection last. */
async function write(
  context: Excel.RequestContext,
  { document: { sheets: documents, names }, sheets: added, marks }: Writing,
  { onProgress, signal, behind = false }: RenderOptions,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = added.flatMap((sheet, index) => {
    const document = documents[index];
    return document ? [{ document, sheet, matrices: sheetMatrices(document) }] : [];
  });
  const steps: Step[] = [
    ...sheets.map(({ sheet, matrices }) => () => {
      writeTexts(sheet, matrices);
    }),
    () => {
      for (const { sheet, document } of sheets) addTables(sheet, document);
      for (const { name, sheet, row, column } of names) {
        context.workbook.names.add(name, worksheets.getItem(sheet).getCell(row, column));
      }
    },
    ...sheets.map(({ sheet, matrices }) => () => {
      rangeOf(sheet, matrices.area).formulas = copied(matrices.formulas);
    }),
    ...sheets.map(({ sheet, document, matrices }) => () => {
      formatSheet(sheet, document, matrices.area);
    }),
    () => {
      for (const { sheet, document } of sheets) if (document.protected) protect(sheet);
      if (behind) return;
      sheets[0]?.sheet.activate();
      markFinished(context, marks);
    },
  ];
  for (const [done, step] of steps.entries()) {
    signal?.throwIfAborted();
    onProgress?.(done, steps.length);
    await perform(context, step);
  }
  onProgress?.(steps.length, steps.length);
}

async function perform(context: Excel.RequestContext, step: Step): Promise<void> {
  step();
  await context.sync();
}

/** Number formats first: what is typed into a cell of text stays text. */
function writeTexts(sheet: Excel.Worksheet, { area, numberFormats, values }: SheetMatrices): void {
  const range = rangeOf(sheet, area);
  range.numberFormat = copied(numberFormats);
  range.values = copied(values);
}

function addTables(sheet: Excel.Worksheet, { tables }: SheetDocument): void {
  for (const { name, area } of tables) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = TABLE_STYLE;
    table.showFilterButton = false;
  }
}

/** Without a password: it guards against slips, not against people. */
function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true, allowSort: true });
}

function copied<Value>(matrix: Matrix<Value>): (Value | null)[][] {
  return matrix.map((row) => [...row]);
}

/** @throws {TroubleError} "left-behind" where Excel refuses this as well */
async function removeAgain(marks: Marks, { sheets }: WorkbookDocument, cause: unknown): Promise<void> {
  try {
    await removeUnfinishedSheets((name) => marks.includes(name));
  } catch (error) {
    throw new TroubleError(
      { kind: "left-behind", sheets: sheets.map(({ name }) => name), cause: troubleOf(cause) },
      { cause: error },
    );
  }
}
