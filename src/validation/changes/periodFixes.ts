import { type Period, periodDays, periodId } from "../../measures/calendar/period";
import { serialOf } from "../../measures/calendar/serialDate";
import { isBlank } from "../../scoreboard/cellValue";
import { choiceWord, readChoice } from "../../scoreboard/layout/choiceWords";
import { infoLayout, type InfoField } from "../../scoreboard/layout/info";
import { formatKind } from "../../scoreboard/numberFormat";
import type { CellChange, Fix } from "../fix";
import type { RuleContext } from "../rule";
import { infoDate } from "../tables/infoDates";
import { typesOf } from "../tables/periodTypes";
import { dateChange, valueChange } from "./cellChange";

/**
 * Fixes that write one of some periods with its first and last day, and its type where another stands.
 * A period that ends after the figures were extracted cannot be meant.
 */
export function periodFixes(context: RuleContext, periods: readonly Period[]): Fix[] {
  const extracted = infoDate(context, "extracted")?.serial ?? Infinity;
  return periods
    .filter((period) => serialOf(periodDays(period).end) <= extracted)
    .map((period) => ({ consent: "ask", changes: changesTo(context, period) }));
}

function changesTo({ scoreboard, language }: RuleContext, period: Period): CellChange[] {
  const { start, end } = periodDays(period);
  const span = { start: serialOf(start), end: serialOf(end) };
  const field = (key: InfoField, change: (cell: NonNullable<FieldCell>) => CellChange | null): CellChange[] => {
    const cell: FieldCell = scoreboard.info?.fields.get(key);
    const made = cell?.formula === null ? change(cell) : null;
    return made ? [made] : [];
  };
  const date = (key: InfoField, serial: number): CellChange[] =>
    field(key, (cell) =>
      cell.value === serial ? null : dateChange(cell, serial, formatKind(cell.numberFormat) === "date", DATE_FORMAT),
    );
  return [
    ...field("period", (cell) => valueChange(cell, periodId(period))),
    ...date("periodStart", span.start),
    ...date("periodEnd", span.end),
    ...field("periodType", (cell) => {
      const types = typesOf(span);
      const type = typeof cell.value === "string" ? readChoice("periodType", cell.value) : null;
      const [fitting] = types;
      if (isBlank(cell.value) || type === null || types.includes(type) || fitting === undefined) return null;
      return valueChange(cell, choiceWord("periodType", fitting, language));
    }),
  ];
}

type FieldCell = ReturnType<NonNullable<RuleContext["scoreboard"]["info"]>["fields"]["get"]>;

const DATE_FORMAT = infoLayout.fields.find(({ key }) => key === "periodStart")?.numberFormat ?? "";
