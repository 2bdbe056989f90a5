import { readChoice } from "../../../scoreboard/layout/choiceWords";
import type { InfoField } from "../../../scoreboard/layout/info";
import type { FieldSpec } from "../../../scoreboard/layout/spec";
import type { Cell } from "../../../scoreboard/locate/cell";
import type { Rule } from "../../rule";
import { BLANK, cellKind, TEXT } from "../../tables/cellKind";
import { placeOf } from "../../tables/infoCells";
import { cellText } from "../../text/cellText";
import { classifyText } from "../../text/classifyText";

/** What the agreement leaves open and the figures depend on. */
const BASIS: readonly InfoField[] = ["hoursPerHtv", "statistic", "clockStart", "holdsDeducted", "appealsDenominator"];

/** Tiedot does not say on what basis something was counted. */
export const basisNotStated: Rule<"M07"> = {
  meta: {
    code: "M07",
    name: "basis-not-stated",
    severity: "warning",
    category: "period",
    reads: "structure",
    clause: "",
    fix: "none",
    yieldsTo: ["S03", "S11"],
  },
  *check({ scoreboard: { info }, snapshot }) {
    if (!info) return;
    for (const spec of info.spec.fields.filter(({ key }) => BASIS.includes(key))) {
      const cell = info.fields.get(spec.key);
      if (cell && isStated(cell, spec, snapshot.calculated)) continue;
      yield {
        rule: "M07",
        at: cell ? placeOf(cell) : { sheet: info.table.sheet.name, area: null },
        details: {
          label: spec.label,
          found: cell ? cellText(cell.value).trim() : "",
          choices: spec.choices?.words ?? [],
        },
      };
    }
  },
};

function isStated({ value, formula }: Cell, { choices }: FieldSpec, calculated: boolean): boolean {
  const kind = cellKind(value, formula, calculated);
  if (kind === BLANK) return false;
  if (kind !== TEXT || typeof value !== "string") return true;
  const isEmpty = ["T09", "T10"].includes(classifyText(value, "text").rule);
  return !isEmpty && (!choices || readChoice(choices.list, value) !== null);
}
