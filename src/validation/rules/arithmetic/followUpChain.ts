import { atMost } from "../../../measures/compare";
import type { FollowUpColumn } from "../../../scoreboard/layout/followUp";
import type { Rule } from "../../rule";
import { hasRemark } from "../../tables/remarks";

/** Each step of the follow-up has at most as many cases as the one before. */
const STEPS: readonly (readonly [FollowUpColumn, FollowUpColumn])[] = [
  ["started", "covered"],
  ["opened", "started"],
  ["revoked", "opened"],
];

/** A step of the follow-up has more cases than the one before, and no remark says why: of one cohort that cannot be. */
export const followUpChain: Rule<"A17"> = {
  meta: {
    code: "A17",
    name: "follow-up-chain",
    severity: "warning",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check({ followUp }) {
    if (!followUp) return;
    for (const [stepKey, beforeKey] of STEPS) {
      const [step, before] = [followUp.column(stepKey), followUp.column(beforeKey)];
      if (!step || !before) continue;
      for (let row = 0; row < followUp.rows; row++) {
        const [a, b] = [step.sound[row] ?? NaN, before.sound[row] ?? NaN];
        if (!(a > b) || atMost(a, b) || hasRemark(followUp, row)) continue;
        yield {
          rule: "A17",
          at: followUp.place(row, step),
          details: {
            step: { heading: step.spec.heading, value: a },
            before: { heading: before.spec.heading, value: b },
          },
        };
      }
    }
  },
};
