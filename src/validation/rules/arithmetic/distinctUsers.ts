import type { Rule } from "../../rule";
import { overallRow } from "../../tables/overallRow";

/** Fewer users in all than in one process: a person who works in several processes is counted once, but is counted. */
export const distinctUsers: Rule<"A15"> = {
  meta: {
    code: "A15",
    name: "distinct-users",
    severity: "error",
    category: "arithmetic",
    reads: "workbook",
    clause: "2.4",
    fix: "none",
    yieldsTo: [],
  },
  *check({ efficiency, agreement }) {
    const column = efficiency?.column("users");
    const overall = efficiency && overallRow(efficiency, agreement);
    if (!efficiency || !column || overall === null) return;
    const users = column.sound;
    const all = users[overall] ?? NaN;
    let most = overall;
    for (let row = 0; row < efficiency.rows; row++) {
      if ((users[row] ?? NaN) > (users[most] ?? NaN) && efficiency.belongs(row)) most = row;
    }
    const inOne = users[most] ?? NaN;
    if (!(inOne > all)) return;
    const details = { all, row: efficiency.rowName(most), users: inOne };
    yield { rule: "A15", at: efficiency.place(overall, column), details };
  },
};
