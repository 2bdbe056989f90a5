import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import type { Area, CellContent, SheetDocument, StyledArea, WorkbookDocument } from "../../scoreboard/document";
import { STYLES } from "../../scoreboard/palette";
import { serialOf } from "../../measures/calendar/serialDate";
import { dayWords, findingWords, reportWords } from "../reportWords";
import type { ValidatedWorkbook } from "../validatedWorkbook";

/** The workbook name by which the sheet is known as ours, whatever people call it: it refers to its first cell. */
export const CHECK_SHEET_MARK = "Tulostaulu_tarkastus";

const WIDTHS = [28, 14, 34, 90, 40, 18];
const TIME_FORMAT = "d.m.yyyy h:mm";

/** The workbook's own report: the verdict, what was validated, and a row for each finding, the accepted ones last. */
export function checkSheet(workbook: ValidatedWorkbook, language: Language): WorkbookDocument {
  const texts = reportTexts(language);
  const { verdict, facts, counts, targets, incomplete } = reportWords(workbook, language);
  const { report, time } = workbook;
  const head: readonly (readonly string[])[] = [
    [texts.title],
    [`${report.valid ? "✔" : "✖"} ${verdict}`],
    ...(incomplete === null ? [] : [[incomplete]]),
    ...facts,
    ...counts,
    ...targets,
    [],
  ];
  const { columns } = texts;
  const headings = [columns.rule, columns.severity, columns.cell, columns.message, columns.state, columns.time];
  const lapsed = new Map(report.lapsed.map(({ finding, because }) => [finding, texts.lapsed[because]]));
  const findings = [
    ...report.findings.map((finding) => ({ finding, state: lapsed.get(finding) ?? texts.open })),
    ...report.accepted.map(({ finding, acceptance: { reason, expires } }) => ({
      finding,
      state: texts.acceptedBecause(expires === null ? reason : `${reason} (–${dayWords(expires, language)})`),
    })),
  ];
  const rows = findings.map(({ finding, state }) => {
    const { rule, severity, place, message } = findingWords(finding, language);
    return [rule, severity, place, message, state];
  });
  const headingRow = head.length;
  const body: Area = { row: headingRow + 1, column: 0, rows: rows.length, columns: headings.length };
  const lines = [...head, headings, ...rows];
  const moment = serialTime(time);
  const sheet: SheetDocument = {
    name: texts.sheet,
    cells: [
      ...lines.flatMap((line, row) => line.map((value, column): CellContent => ({ row, column, value }))),
      ...rows.map((_, index): CellContent => ({ row: body.row + index, column: headings.length - 1, value: moment })),
    ],
    styles: styles(lines.length, headingRow, body),
    columnWidths: WIDTHS,
    rowHeights: [{ row: 0, height: 24 }],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    lists: [],
    iconSets: [],
    protected: false,
  };
  return { sheets: [sheet], names: [{ name: CHECK_SHEET_MARK, sheet: sheet.name, row: 0, column: 0 }] };
}

/** Every cell is one of text, so that nothing that came from a cell or was typed as a reason is ever a formula. */
function styles(rows: number, headingRow: number, body: Area): StyledArea[] {
  const all: Area = { row: 0, column: 0, rows, columns: body.columns };
  const line = (row: number): Area => ({ row, column: 0, rows: 1, columns: body.columns });
  return [
    { area: all, style: { numberFormat: "@" } },
    { area: { ...line(0), columns: 1 }, style: STYLES.title },
    { area: { ...line(1), columns: 1 }, style: { bold: true } },
    { area: line(headingRow), style: STYLES.heading },
    ...(body.rows === 0
      ? []
      : [
          { area: { ...body, column: 3, columns: 2 }, style: { wrap: true } },
          { area: { ...body, column: body.columns - 1, columns: 1 }, style: { numberFormat: TIME_FORMAT } },
        ]),
  ];
}

/** A moment as Excel counts it, by the clock of this machine. */
function serialTime(time: Date): number {
  const day = serialOf({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() });
  return day + (time.getHours() * 60 + time.getMinutes()) / (24 * 60);
}
