import type { Rule } from "../../rule";

/** Half of the last digit that each share shows, 0.1 %. */
const ROOM_A_ROW = 0.0005;

/** The shares of a process's baskets do not sum to 100 %. */
export const basketShares: Rule<"A18"> = {
  meta: {
    code: "A18",
    name: "basket-shares",
    severity: "error",
    category: "arithmetic",
    reads: "workbook",
    clause: "",
    fix: "none",
    yieldsTo: ["A19"],
  },
  *check({ riskModel }) {
    const column = riskModel?.column("share");
    if (!riskModel || !column) return;
    const processes = new Map<string, number[]>();
    for (let row = 0; row < riskModel.rows; row++) {
      const [name = ""] = (riskModel.parts.names[row] ?? "").split(",");
      if (name !== "") processes.set(name, [...(processes.get(name) ?? []), row]);
    }
    for (const [process, rows] of processes) {
      const shares = rows.map((row) => column.numbers[row] ?? NaN);
      const sum = shares.reduce((total, value) => total + value, 0);
      const [first] = rows;
      if (first === undefined || !(Math.abs(sum - 1) > ROOM_A_ROW * rows.length)) continue;
      yield { rule: "A18", at: riskModel.place(first, column), details: { process, sum, baskets: rows.length } };
    }
  },
};
