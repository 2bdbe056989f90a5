import { periodId } from "../../../measures/calendar/period";
import { isCellError } from "../../../scoreboard/cellValue";
import { valueChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";
import { placeOf } from "../../tables/infoCells";
import { periodSpan } from "../../tables/infoDates";
import { periodOfDays } from "../../tables/periodOfDays";
import { cellText } from "../../text/cellText";

/** The period of the sheet Tiedot is missing or is nothing that can be read as one. */
export const unreadablePeriod: Rule<"M01"> = {
  meta: {
    code: "M01",
    name: "unreadable-period",
    severity: "error",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "ask",
    yieldsTo: [],
  },
  *check({ scoreboard, snapshot, period }) {
    const cell = scoreboard.info?.fields.get("period");
    if (!cell || isCellError(cell.value) || (!snapshot.calculated && cell.formula !== null)) return;
    if (period === null || (!period.ok && period.reason === "unknown")) {
      yield { rule: "M01", at: placeOf(cell), details: { value: cellText(cell.value) } };
    }
  },
  /** The period that the dates on Tiedot say. */
  fixes(context) {
    const cell = context.scoreboard.info?.fields.get("period");
    const span = periodSpan(context);
    const period = span && periodOfDays(span);
    if (cell?.formula !== null || !period) return [];
    return [{ consent: "ask", changes: [valueChange(cell, periodId(period))] }];
  },
};
