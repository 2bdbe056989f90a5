import type { Area } from "../scoreboard/document";
import { spansOf } from "../scoreboard/lineSpans";
import { isScoreboard, locateScoreboard } from "../scoreboard/locate/scoreboard";
import type { SheetSnapshot, WorkbookSnapshot } from "../scoreboard/snapshot";
import { browserTurn } from "./browserTurn";
import { type BrokenCell, brokenCells, type WorkbookHealth } from "./health";
import { belowHead, cellsIn, headOf, LARGE_SHEET, MOST_CELLS, type Part, requestsFor } from "./readingPlan";
import { reading } from "./run";
import { askHidden, askMergedAreas, type LinesToRead, mergedAreas } from "./sheetLines";
import { type SheetRows, sheetRows } from "./sheetRows";
import { TroubleError, troubleOf } from "./trouble";
import { unfinishedSheets } from "./unfinishedSheets";

export interface ReadOptions {
  /** Told of cells read so far and of all that are known to be read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  /** The names of its sheets by their ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Excel was calculating when the reading began, or has something to calculate. */
  readonly isCalculating: boolean;
  /** Excel is set to calculate only when asked and has something to calculate: the figures are stale. */
  readonly calculationPending: boolean;
  readonly health: WorkbookHealth;
}

/**
 * Reads the whole workbook in three round trips; more where rows or columns are hidden or it is too big for one request.
 * Of a large sheet that has none of the scoreboard's headings only the first rows are read.
 */
export function readSnapshot(options: ReadOptions = {}): Promise<WorkbookReading> {
  return reading((context) => new WorkbookReader(context, options).read());
}

interface SheetToRead {
  readonly sheet: Excel.Worksheet;
  /** `null` for an empty sheet. */
  readonly area: Area | null;
  /** What has been read, in the order of the rows. */
  readonly rows: SheetRows[];
  readonly merged: readonly Area[];
  /** Which of its lines to ask for: those of which some are hidden. */
  readonly hides: readonly LinesToRead["lines"][];
  readonly hidden: Readonly<Record<LinesToRead["lines"], number[]>>;
}

class WorkbookReader {
  private readonly broken: BrokenCell[] = [];
  private done = 0;
  private total = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly options: ReadOptions,
  ) {}

  async read(): Promise<WorkbookReading> {
    const { application, names, worksheets } = this.context.workbook;
    names.load("items/name");
    application.load("calculationState,calculationMode");
    worksheets.load("items/id,items/name");
    await this.sync();
    const sheets = await this.sizes(worksheets.items);
    await this.readParts(sheets.flatMap(firstPart));
    await this.readParts(sheets.flatMap(remainingPart));
    for (const request of requestsFor(sheets.flatMap(linesToRead))) await this.readHidden(request);
    const manualCalculation = application.calculationMode === Excel.CalculationMode.manual;
    return {
      // Formulas in Excel name the files that they read.
      snapshot: { sheets: sheets.map(snapshotOf), calculated: true, manualCalculation, linkedFiles: [] },
      sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])),
      isCalculating: application.calculationState !== Excel.CalculationState.done,
      calculationPending: application.calculationState === Excel.CalculationState.pending,
      health: {
        brokenCells: this.broken,
        manualCalculation,
        unfinishedSheets: await unfinishedSheets(this.context, names.items),
      },
    };
  }

  /** Asks without the merged areas where Excel fails: it does where there are too many of them. */
  private async sizes(worksheets: readonly Excel.Worksheet[]): Promise<SheetToRead[]> {
    try {
      return await this.measure(worksheets, true);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || troubleOf(error).kind !== "bug") throw error;
      return this.measure(worksheets, false);
    }
  }

  private async measure(worksheets: readonly Excel.Worksheet[], withMerged: boolean): Promise<SheetToRead[]> {
    const asked = worksheets.map((sheet) => ({
      sheet,
      range: sheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
      merged: withMerged ? askMergedAreas(sheet) : null,
    }));
    await this.sync();
    return asked.map(({ sheet, range, merged }) => ({
      sheet,
      area: areaOf(range),
      rows: [],
      merged: mergedAreas(merged),
      hides: linesWithHidden(range),
      hidden: { rows: [], columns: [] },
    }));
  }

  private async readHidden(parts: readonly Part<LinesToRead>[]): Promise<void> {
    const answers = parts.map(askHidden);
    await this.sync();
    for (const add of answers) add();
  }

  private async readParts(parts: readonly Part<SheetToRead>[]): Promise<void> {
    this.total += parts.reduce((sum, { area }) => sum + cellsIn(area), 0);
    if (this.total > MOST_CELLS) throw new TroubleError({ kind: "too-large" });
    for (const request of requestsFor(parts)) await this.readRequest(request);
  }

  private async readRequest(parts: readonly Part<SheetToRead>[]): Promise<void> {
    this.options.onProgress?.(this.done, this.total);
    const ranges = parts.map(({ of, area }) =>
      of.sheet
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("values,formulas,numberFormat,valueTypes"),
    );
    await this.sync();
    await browserTurn();
    parts.forEach(({ of, area }, index) => {
      const range = ranges[index];
      if (range) {
        of.rows.push(sheetRows(range));
        this.broken.push(...brokenCells(of.sheet.name, area, range));
      }
      this.done += cellsIn(area);
    });
  }

  private async sync(): Promise<void> {
    await this.context.sync();
    this.options.signal?.throwIfAborted();
  }
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function linesWithHidden(range: Excel.Range): LinesToRead["lines"][] {
  if (range.isNullObject) return [];
  return [
    ...(isAnyHidden(range.rowHidden) ? ["rows" as const] : []),
    ...(isAnyHidden(range.columnHidden) ? ["columns" as const] : []),
  ];
}

/** Excel answers true where all are hidden, and null where some are. */
function isAnyHidden(hidden: boolean | null): boolean {
  return hidden !== false;
}

/** The first column tells of the rows, the first row of the columns, as far as the sheet has been read. */
function linesToRead({ sheet, area, rows, hides, hidden }: SheetToRead): Part<LinesToRead>[] {
  if (!area) return [];
  const read = { ...area, rows: rows.reduce((sum, { values }) => sum + values.length, 0) };
  return hides.map((lines) => ({
    of: { sheet, lines, hidden: hidden[lines] },
    area: lines === "rows" ? { ...read, columns: 1 } : { ...read, rows: 1 },
  }));
}

function firstPart(of: SheetToRead): Part<SheetToRead>[] {
  if (!of.area) return [];
  return [{ of, area: cellsIn(of.area) > LARGE_SHEET ? headOf(of.area) : of.area }];
}

/** Below the head of a large sheet that belongs to the scoreboard. */
function remainingPart(of: SheetToRead): Part<SheetToRead>[] {
  if (!of.area || cellsIn(of.area) <= LARGE_SHEET) return [];
  const head: WorkbookSnapshot = {
    sheets: [snapshotOf(of)],
    calculated: true,
    manualCalculation: false,
    linkedFiles: [],
  };
  return isScoreboard(locateScoreboard(head)) ? [{ of, area: belowHead(of.area) }] : [];
}

function snapshotOf({ sheet, area, rows, merged, hidden }: SheetToRead): SheetSnapshot {
  return {
    name: sheet.name,
    row: area?.row ?? 0,
    column: area?.column ?? 0,
    values: rows.flatMap(({ values }) => values),
    formulas: rows.flatMap(({ formulas }) => formulas),
    numberFormats: rows.flatMap(({ numberFormats }) => numberFormats),
    merged,
    hiddenRows: spansOf(hidden.rows),
    hiddenColumns: spansOf(hidden.columns),
  };
}
