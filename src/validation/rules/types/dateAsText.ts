import { formatKind } from "../../../scoreboard/numberFormat";
import { dateChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";
import { figureCellAt } from "../../tables/figureCell";
import { textFigures } from "../../text/textFigures";

/** A date is stored as text: `30.9.2022`. */
export const dateAsText: Rule<"T17"> = {
  meta: {
    code: "T17",
    name: "date-as-text",
    severity: "error",
    category: "types",
    reads: "row",
    clause: "",
    fix: "auto",
    yieldsTo: ["M03"],
  },
  *check(context) {
    for (const { at, text, wanted, figure } of textFigures(context, "T17")) {
      yield { rule: "T17", at, details: { text, dates: figure.dates, wanted } };
    }
  },
  fixes(context, { at, details: { dates, wanted } }) {
    const found = figureCellAt(context, at);
    if (wanted === "number" || found?.cell.formula !== null) return [];
    const { cell, usualFormat } = found;
    const consent = dates.length === 1 ? "auto" : "ask";
    return dates.map((date) => ({
      consent,
      changes: [dateChange(cell, date, formatKind(cell.numberFormat) === "date", usualFormat)],
    }));
  },
};
