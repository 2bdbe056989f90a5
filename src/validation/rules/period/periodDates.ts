import { formatKind } from "../../../scoreboard/numberFormat";
import { periodDays } from "../../../measures/calendar/period";
import { serialOf } from "../../../measures/calendar/serialDate";
import { infoLayout } from "../../../scoreboard/layout/info";
import { dateChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { infoDate } from "../../tables/infoDates";

/** The first or the last day on Tiedot is not the period's. Of a period that is a single day only the last is compared. */
export const periodDates: Rule<"M03"> = {
  meta: {
    code: "M03",
    name: "period-dates",
    severity: "error",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "auto",
    yieldsTo: [],
  },
  *check(context) {
    if (!context.period?.ok) return;
    const { period } = context.period;
    const days = periodDays(period);
    const [expectedStart, expectedEnd] = [serialOf(days.start), serialOf(days.end)];
    const start = infoDate(context, "periodStart");
    const end = infoDate(context, "periodEnd");
    const isStartWrong = start !== null && start.serial !== expectedStart && period.form !== "date";
    const isEndWrong = end !== null && end.serial !== expectedEnd;
    const wrong = isStartWrong ? start : isEndWrong ? end : null;
    if (!wrong) return;
    yield {
      rule: "M03",
      at: placeOf(wrong.cell),
      details: { period, start: start?.serial ?? null, end: end?.serial ?? null, expectedStart, expectedEnd },
    };
  },
  fixes(context, { details: { period, expectedStart, expectedEnd } }) {
    const dates = [
      { found: period.form === "date" ? null : infoDate(context, "periodStart"), expected: expectedStart },
      { found: infoDate(context, "periodEnd"), expected: expectedEnd },
    ];
    const wrong = dates.flatMap(({ found, expected }) =>
      found && found.serial !== expected ? [{ cell: found.cell, expected }] : [],
    );
    if (wrong.some(({ cell }) => cell.formula !== null)) return [];
    const changes = wrong.map(({ cell, expected }) =>
      dateChange(cell, expected, formatKind(cell.numberFormat) === "date", DATE_FORMAT),
    );
    return [{ consent: "auto", changes }];
  },
};

const DATE_FORMAT = infoLayout.fields.find(({ key }) => key === "periodStart")?.numberFormat ?? "";
