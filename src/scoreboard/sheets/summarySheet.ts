import type { Area, CellContent, ChartDocument, SheetDocument, StyledArea } from "../document";
import { STYLES } from "../palette";
import type { InfoValues } from "./infoValues";
import { keyFigures, type KeyFigureRow, type SummaryTables } from "./keyFigures";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { type ChartRows, type SummaryChart, summaryCharts } from "./summaryCharts";
import { HEADING_ROW, titleCells, titleHeight, titleStyles } from "./tableSheet";
import type { SummaryWords } from "./words/sheetWords";

const TABLE = "Yhteenveto";
const WIDTHS = [58, 15, 15, 8, 3, ...new Array<number>(14).fill(11)];
/** Two charts beside each other, right of the figures. */
const CHART = { column: 5, columns: 7, rows: 18 } as const;
const CHARTS_BESIDE = 2;

/** A block of figures for one chart, below the key figures. */
interface Block extends ChartRows {
  /** Row of its title. */
  readonly row: number;
  readonly words: SummaryWords["charts"][SummaryChart];
}

/** The sheet Yhteenveto: key figures by formulas, and charts over figures that formulas fetch from the other sheets. */
export function summarySheet(options: SheetOptions, info: InfoValues, tables: SummaryTables): SheetDocument {
  const { summary } = options.words;
  const figures = keyFigures(tables);
  const area: Area = { row: HEADING_ROW, column: 0, rows: figures.length + 1, columns: summary.headings.length };
  const blocks = placed(summaryCharts(options.agreement, tables), summary, HEADING_ROW + figures.length + 2);
  return {
    name: summary.sheet,
    cells: [
      ...titleCells(summary.sheet, sheetTexts(options, info)),
      ...summary.headings.map((value, column) => ({ row: HEADING_ROW, column, value })),
      ...figures.flatMap((figure, index) => figureCells(figure, summary.figures[figure.key], HEADING_ROW + 1 + index)),
      ...blocks.flatMap(blockCells),
    ],
    styles: [
      ...titleStyles,
      { area: { ...area, rows: 1 }, style: STYLES.heading },
      { area: { ...area, row: area.row + 1, rows: figures.length }, style: STYLES.locked },
      ...figures.map(({ numberFormat }, index): StyledArea => ({
        area: { row: HEADING_ROW + 1 + index, column: 1, rows: 1, columns: 2 },
        style: { numberFormat },
      })),
      {
        area: { row: HEADING_ROW + 1, column: 3, rows: figures.length, columns: 1 },
        style: { numberFormat: "0", align: "center" },
      },
      ...blocks.flatMap(blockStyles),
    ],
    columnWidths: WIDTHS,
    rowHeights: [titleHeight],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    tables: [{ name: TABLE, area }],
    lists: [],
    iconSets: [
      {
        area: { row: HEADING_ROW + 1, column: 3, rows: figures.length, columns: 1 },
        high: 1,
        low: 0,
        showValue: false,
      },
    ],
    charts: blocks.map(chart),
    print: { headingRow: HEADING_ROW },
    protected: true,
  };
}

function figureCells({ value, target, status }: KeyFigureRow, name: string, row: number): CellContent[] {
  return [
    { row, column: 0, value: name },
    { row, column: 1, ...value },
    ...(target ? [{ row, column: 2, ...target }] : []),
    ...(status ? [{ row, column: 3, ...status }] : []),
  ];
}

function placed(charts: readonly ChartRows[], words: SummaryWords, first: number): Block[] {
  let row = first;
  return charts.map((rows) => {
    const block = { ...rows, row, words: words.charts[rows.key] };
    row += rows.rows.length + 3;
    return block;
  });
}

/** Headings and rows, without the title. */
function sourceOf({ row, rows, words }: Block): Area {
  return { row: row + 1, column: 0, rows: rows.length + 1, columns: words.headings.length };
}

function blockCells(block: Block): CellContent[] {
  const { title, headings } = block.words;
  const { row } = sourceOf(block);
  return [
    { row: block.row, column: 0, value: title },
    ...headings.map((value, column) => ({ row, column, value })),
    ...block.rows.flatMap(({ label, figures }, index) =>
      [label, ...figures].map((cell, column) => ({ row: row + 1 + index, column, ...cell })),
    ),
  ];
}

function blockStyles(block: Block): StyledArea[] {
  const { row, rows, columns } = sourceOf(block);
  return [
    { area: { row: block.row, column: 0, rows: 1, columns: 1 }, style: { bold: true } },
    { area: { row, column: 0, rows: 1, columns }, style: STYLES.heading },
    { area: { row: row + 1, column: 0, rows: rows - 1, columns }, style: STYLES.locked },
    {
      area: { row: row + 1, column: 1, rows: rows - 1, columns: columns - 1 },
      style: { numberFormat: block.numberFormat },
    },
  ];
}

function chart(block: Block, index: number): ChartDocument {
  const [across, down] = [index % CHARTS_BESIDE, Math.floor(index / CHARTS_BESIDE)];
  return {
    name: block.key,
    title: block.words.title,
    source: sourceOf(block),
    place: {
      row: HEADING_ROW + down * (CHART.rows + 1),
      column: CHART.column + across * CHART.columns,
      rows: CHART.rows,
      columns: CHART.columns,
    },
  };
}
