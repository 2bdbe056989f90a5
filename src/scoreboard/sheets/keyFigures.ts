import { type CellValue, isBlank } from "../cellValue";
import type { AutomationColumn } from "../layout/automation";
import type { CostRecoveryColumn } from "../layout/costRecovery";
import type { EfficiencyColumn } from "../layout/efficiency";
import type { ProcessingColumn } from "../layout/processing";
import type { QualityColumn } from "../layout/quality";
import type { QueuesColumn } from "../layout/queues";
import { costClasses } from "../rows/costClasses";
import { qualityGroups } from "../rows/qualityGroups";
import { numberOrNull } from "./cells";
import type { TableCells } from "./tableCells";

/** The tables that the summary reads. */
export interface SummaryTables {
  readonly processing: TableCells<ProcessingColumn>;
  readonly efficiency: TableCells<EfficiencyColumn>;
  readonly costRecovery: TableCells<CostRecoveryColumn>;
  readonly quality: TableCells<QualityColumn>;
  readonly automation: TableCells<AutomationColumn>;
  readonly queues: TableCells<QueuesColumn>;
}

/** A formula with the result to show until it is calculated. */
export interface Computed {
  readonly formula: string;
  readonly value: CellValue;
}

export type KeyFigure =
  | "met"
  | "ptsPerHtv"
  | "umaPtsPerDay"
  | "costRecovery"
  | "lawShare"
  | "factsShare"
  | "closing"
  | "overTarget"
  | "electronicShare"
  | "automationRate";

export interface KeyFigureRow {
  readonly key: KeyFigure;
  readonly numberFormat: string;
  readonly value: Computed;
  readonly target?: Computed;
  readonly status?: Computed;
}

const COUNT = "#,##0";
const SHARE = "0.0 %";

/** The figures that the steering group looks at first. */
export function keyFigures(tables: SummaryTables): KeyFigureRow[] {
  const { processing, efficiency, costRecovery, quality, automation, queues } = tables;
  const total = costClasses("fi").findIndex(({ id }) => id === "total");
  const residence = qualityGroups("fi").findIndex(({ id }) => id === "residence");
  const status = processing.column("status");
  return [
    {
      key: "met",
      numberFormat: COUNT,
      value: countOf(
        status,
        (reference) => `COUNTIF(${reference},1)`,
        (values) => values.filter((one) => one === 1).length,
      ),
      target: countOf(
        status,
        (reference) => `COUNT(${reference})`,
        (values) => values.length,
      ),
    },
    {
      key: "ptsPerHtv",
      numberFormat: "0.0",
      value: shown(efficiency.cell("ptsPerHtv", 0)),
      target: shown(efficiency.cell("target", 0)),
      status: shown(efficiency.cell("status", 0)),
    },
    { key: "umaPtsPerDay", numberFormat: "0.00", value: shown(efficiency.cell("umaPtsPerDay", 0)) },
    {
      key: "costRecovery",
      numberFormat: SHARE,
      value: shown(costRecovery.cell("recovery", total)),
      target: shown(costRecovery.cell("target", total)),
      status: shown(costRecovery.cell("status", total)),
    },
    { key: "lawShare", numberFormat: SHARE, value: shown(quality.cell("lawShare", residence)) },
    { key: "factsShare", numberFormat: SHARE, value: shown(quality.cell("factsShare", residence)) },
    { key: "closing", numberFormat: COUNT, value: sumOf(queues.column("closing")) },
    { key: "overTarget", numberFormat: COUNT, value: sumOf(queues.column("overTarget")) },
    {
      key: "electronicShare",
      numberFormat: SHARE,
      value: shareOf(automation.column("electronic"), automation.column("received")),
    },
    {
      key: "automationRate",
      numberFormat: SHARE,
      value: shareOf(automation.column("automatic"), automation.column("decisions")),
    },
  ];
}

type Column = ReturnType<TableCells<string>["column"]>;

/** A cell of another sheet; blank stays blank. */
export function shown({ reference, value }: ReturnType<TableCells<string>["cell"]>): Computed {
  return { formula: `=IF(${reference}="","",${reference})`, value: isBlank(value) ? "" : value };
}

function numbersOf({ values }: Column): number[] {
  return values.map(numberOrNull).filter((value) => value !== null);
}

function countOf(
  column: Column,
  written: (reference: string) => string,
  count: (values: readonly number[]) => number,
): Computed {
  const numbers = numbersOf(column);
  return {
    formula: `=IF(COUNT(${column.reference})=0,"",${written(column.reference)})`,
    value: numbers.length === 0 ? "" : count(numbers),
  };
}

function sumOf(column: Column): Computed {
  return countOf(column, (reference) => `SUM(${reference})`, sum);
}

function shareOf(part: Column, whole: Column): Computed {
  const divisor = sum(numbersOf(whole));
  return {
    formula: `=IF(SUM(${whole.reference})=0,"",SUM(${part.reference})/SUM(${whole.reference}))`,
    value: divisor === 0 ? "" : sum(numbersOf(part)) / divisor,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
