import { same } from "../../../measures/compare";
import { isBlank, isCellError, type CellValue } from "../../../scoreboard/cellValue";
import type { Choice } from "../../../scoreboard/layout/choices";
import { choiceWord, readChoice } from "../../../scoreboard/layout/choiceWords";
import { agreedTargetRow, type AgreedFigures } from "../../../scoreboard/targetRows";
import { valueChange } from "../../changes/cellChange";
import type { Rule } from "../../rule";
import { cellText } from "../../text/cellText";

const COMPARED: readonly Exclude<keyof AgreedFigures, "statistic">[] = ["statutory", "migri", "whole", "unit", "share"];

/** A cell of Tavoitteet differs from the agreement. Years beyond the agreement are the workbook's own. */
export const changedTarget: Rule<"G07"> = {
  meta: {
    code: "G07",
    name: "changed-target",
    severity: "error",
    category: "targets",
    reads: "row",
    clause: "1.2",
    fix: "ask",
    yieldsTo: [
      "G08",
      "T01",
      "T02",
      "T03",
      "T04",
      "T05",
      "T06",
      "T07",
      "T08",
      "T09",
      "T10",
      "T11",
      "T14",
      "T15",
      "T17",
      "T18",
    ],
  },
  *check({ targets, agreement, language }) {
    const yearColumn = targets?.column("year");
    if (!targets || !yearColumn) return;
    const { subjects, kinds } = targets.parts;
    for (let row = 0; row < targets.rows; row++) {
      const [process, kind] = [subjects[row], kinds[row]];
      const year = yearColumn.numbers[row] ?? NaN;
      if (!process || !kind || !agreement.years.includes(year)) continue;
      const figures = agreedTargetRow(process, kind, year)?.figures ?? null;
      for (const key of COMPARED) {
        const column = targets.column(key);
        if (!column || (key === "unit" && !figures)) continue;
        const value = targets.value(row, column);
        const set = figures?.[key] ?? null;
        const agreed = typeof set === "string" ? choiceWord("timeUnit", set, language) : set;
        if (isCellError(value) || agrees(value, set)) continue;
        yield {
          rule: "G07",
          at: targets.place(row, column),
          details: {
            row: { ...targets.rowName(row), year },
            heading: column.spec.heading,
            share: column.spec.type === "share",
            year,
            found: isBlank(value) ? null : typeof value === "number" ? value : cellText(value),
            agreed,
          },
        };
      }
    }
  },
  fixes: (_, { at: { sheet, area }, details: { agreed } }) =>
    sheet === null || !area ? [] : [{ consent: "ask", changes: [valueChange({ sheet, ...area }, agreed)] }],
};

function agrees(value: CellValue, agreed: number | Choice<"timeUnit"> | null): boolean {
  if (agreed === null || isBlank(value)) return agreed === null && isBlank(value);
  if (typeof value === "number" && typeof agreed === "number") return same(value, agreed);
  return typeof value === "string" && typeof agreed === "string" && readChoice("timeUnit", value) === agreed;
}
