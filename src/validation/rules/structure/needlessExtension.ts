import type { Process } from "../../../agreement/schema";
import { hasExtension } from "../../../agreement/targets";
import type { Area } from "../../../scoreboard/document";
import type { Rule } from "../../rule";
import { BLANK } from "../../tables/cellKind";
import type { RowSubject } from "../../tables/rowSubjects";
import { scoreboardTables } from "../../tables/scoreboardTables";
import type { TableData } from "../../tables/tableData";

/** A row of extensions has figures although the agreement knows no extension of the process. */
export const needlessExtension: Rule<"S10"> = {
  meta: {
    code: "S10",
    name: "needless-extension",
    severity: "warning",
    category: "structure",
    reads: "row",
    clause: "",
    fix: "none",
    yieldsTo: [],
  },
  *check(context) {
    const { processes } = context.agreement.processingTimes;
    const without = new Map<RowSubject, Process>(
      processes.filter((process) => !hasExtension(process)).map((process) => [process, process]),
    );
    for (const table of scoreboardTables(context)) {
      const { hasKinds, kinds, subjects, sheet } = table.parts;
      if (!hasKinds) continue;
      for (let row = 0; row < table.rows; row++) {
        if (kinds[row] !== "extension" || table.filled[row] !== 1) continue;
        const subject = subjects[row];
        const process = subject && without.get(subject);
        if (!process) continue;
        const at = { sheet: sheet.name, area: rowOf(table, row) };
        yield { rule: "S10", at, details: { process: process.label, cells: typedCells(table, row) } };
      }
    }
  },
};

function typedCells(table: TableData, row: number): number {
  return table.parts.columns.filter(({ holdsFigures, kinds, spec }) => {
    return holdsFigures && spec.entry === "typed" && kinds[row] !== BLANK;
  }).length;
}

/** The whole row of the table: of its other cells nothing more needs to be said. */
function rowOf(table: TableData, row: number): Area {
  const columns = table.parts.columns.map(({ column }) => column);
  const column = Math.min(...columns);
  return { row: table.sheetRow(row), column, rows: 1, columns: Math.max(...columns) - column + 1 };
}
