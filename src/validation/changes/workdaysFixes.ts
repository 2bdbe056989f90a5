import type { Fix } from "../fix";
import type { RuleContext } from "../rule";
import { WORKDAYS_FORMULA } from "../tables/periodWorkdays";
import { formulaChange } from "./cellChange";

/** Puts the layout's formula for the working days back. */
export function workdaysFixes({ scoreboard }: RuleContext): Fix[] {
  const cell = scoreboard.info?.fields.get("workdays");
  return cell ? [{ consent: "ask", changes: [formulaChange(cell, WORKDAYS_FORMULA)] }] : [];
}
