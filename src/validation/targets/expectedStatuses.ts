import { targetStatus, type Direction } from "../../measures/targetStatus";
import { agreedStatus } from "../../scoreboard/sheets/agreedTarget";
import type { RuleContext } from "../rule";
import type { TableData } from "../tables/tableData";
import { targetsMet } from "./targetResults";

/** 1 met, −1 missed. */
export type MetOrMissed = 1 | -1;

/** What the figures of a table say of its targets, row by row; `null` where there is nothing to compare. */
export interface ExpectedStatuses {
  readonly table: TableData;
  readonly statusOf: (row: number) => MetOrMissed | null;
}

/** The tables that have a status column, with what it ought to show. */
export function expectedStatuses(context: RuleContext): ExpectedStatuses[] {
  const { processing, efficiency, costRecovery, quality, missions, indicators } = context;
  return [
    processing && { table: processing, statusOf: ofProcessing(context) },
    efficiency && compared(efficiency, "ptsPerHtv", "higher"),
    costRecovery && compared(costRecovery, "recovery", "higher"),
    quality && { table: quality, statusOf: ofQuality(context, quality) },
    missions && compared(missions, "wait", "lower"),
    indicators && { table: indicators, statusOf: ofIndicators(context, indicators) },
  ].filter((expected) => expected !== null);
}

function ofProcessing(context: RuleContext): ExpectedStatuses["statusOf"] {
  const met = targetsMet(context);
  return (row) => (met[row] === 1 ? 1 : met[row] === -1 ? -1 : null);
}

/** A figure of the row against the column "target". */
function compared(table: TableData, key: string, direction: Direction): ExpectedStatuses {
  const figures = table.column(key)?.numbers;
  const targets = table.column("target")?.numbers;
  return {
    table,
    statusOf: (row) => {
      const [figure, target] = [figures?.[row] ?? NaN, targets?.[row] ?? NaN];
      if (Number.isNaN(figure + target)) return null;
      return targetStatus(figure, target, direction, 0) === 1 ? 1 : -1;
    },
  };
}

function ofQuality(
  { agreement, targetYear: year }: RuleContext,
  table: NonNullable<RuleContext["quality"]>,
): ExpectedStatuses["statusOf"] {
  const figure = (key: "adverse" | "lawShare" | "factsShare", row: number): number =>
    table.column(key)?.numbers[row] ?? NaN;
  return (row) => {
    const id = table.parts.subjects[row]?.indicator;
    if (id === undefined) return null;
    const [adverse, law, facts] = [figure("adverse", row), figure("lawShare", row), figure("factsShare", row)];
    if (!Number.isNaN(adverse)) return agreedStatus(agreement, adverse, { id, year, item: null });
    if (Number.isNaN(law + facts)) return null;
    const ofLaw = agreedStatus(agreement, law, { id, year, item: "laintulkinta" });
    const ofFacts = agreedStatus(agreement, facts, { id, year, item: "tosiasiaharkinta" });
    return ofLaw === null || ofFacts === null ? null : ofLaw < 0 ? ofLaw : ofFacts;
  };
}

function ofIndicators(
  { agreement, targetYear: year }: RuleContext,
  table: NonNullable<RuleContext["indicators"]>,
): ExpectedStatuses["statusOf"] {
  const actual = table.column("actual");
  return (row) => {
    const subject = table.parts.subjects[row];
    const value = actual && table.value(row, actual);
    if (!subject || (typeof value !== "number" && typeof value !== "boolean")) return null;
    const { indicator, part } = subject;
    return agreedStatus(agreement, value, { id: indicator.id, year, item: part === "" ? null : part });
  };
}
