import { wholeDays } from "../../../agreement/targets";
import { readChoice } from "../../../scoreboard/layout/choiceWords";
import type { Rule } from "../../rule";

/** Half of the last digit that an average shows. */
const ROOM = 0.05;

/** Cases over the target alone would make the average greater than it is (Markov's inequality). */
export const impossibleShare: Rule<"A12"> = {
  meta: {
    code: "A12",
    name: "impossible-share",
    severity: "error",
    category: "arithmetic",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: ["A04"],
  },
  *check({ processing, scoreboard, targetFor }) {
    const column = processing?.column("withinTarget");
    const wholes = processing?.column("decided")?.sound;
    const averages = processing?.column("averageWhole")?.sound;
    const statistic = scoreboard.info?.fields.get("statistic")?.value;
    if (!processing || !column || !wholes || !averages) return;
    // Of medians the inequality does not hold.
    if (typeof statistic === "string" && readChoice("average", statistic) === "median") return;
    const parts = column.sound;
    const { subjects, kinds } = processing.parts;
    for (let row = 0; row < processing.rows; row++) {
      const [process, kind] = [subjects[row], kinds[row]];
      const [within, decided, average] = [parts[row] ?? NaN, wholes[row] ?? NaN, averages[row] ?? NaN];
      if (!process || !kind || !(within <= decided) || !(decided > 0)) continue;
      const target = targetFor(process, kind);
      if (!target) continue;
      const days = wholeDays(target);
      const least = (1 - within / decided) * days;
      if (!(average + ROOM < least)) continue;
      yield {
        rule: "A12",
        at: processing.place(row, column),
        details: { share: within / decided, average, target: days, least },
      };
    }
  },
};
