import { nameKey, processNames, type ProcessNames } from "../agreement/processNames";
import type { Agreement, PermitKind, Process, Target } from "../agreement/schema";
import { hasTargetsFor, targetOf } from "../agreement/targets";
import { readPeriod, type PeriodReading } from "../measures/calendar/readPeriod";
import { isBlank } from "../scoreboard/cellValue";
import type { InfoField } from "../scoreboard/layout/info";
import type { TargetColumn } from "../scoreboard/layout/targets";
import type { LocatedInfo } from "../scoreboard/locate/locateInfo";
import type { LocatedScoreboard } from "../scoreboard/locate/scoreboard";
import type { LocatedTable } from "../scoreboard/locate/locateTable";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { readTargetTable, type TargetTable } from "../scoreboard/targetTable";
import { FormulaReader, type TableShape } from "./formula/formulaReader";
import type { RuleContext } from "./rule";
import { readTable } from "./tables/readTable";
import { groupReader, processReader, type RowSubject, type SubjectReader } from "./tables/rowSubjects";
import type { TableData } from "./tables/tableData";

/** Reads what rules need from a located scoreboard, pausing now and then. */
export function* readContext(
  snapshot: WorkbookSnapshot,
  scoreboard: LocatedScoreboard,
  agreement: Agreement,
): Generator<null, RuleContext> {
  const names = processNames(agreement);
  const readProcess = processReader(names);
  const { info } = scoreboard;
  const { calculated } = snapshot;
  const targetYear = numberIn(info, "targetYear", calculated);
  const processing = yield* readIfThere(scoreboard.processing, calculated, readProcess);
  const efficiency = yield* readIfThere(scoreboard.efficiency, calculated, groupReader(agreement, names));
  const targets = yield* readIfThere(scoreboard.targets, calculated, readProcess);
  return {
    snapshot,
    scoreboard,
    processing,
    efficiency,
    targets,
    formulas: new FormulaReader(
      [processing, efficiency, targets].flatMap((table) => (table ? [shapeOf(table)] : [])),
      info,
    ),
    agreement,
    period: periodIn(info, calculated),
    targetYear,
    targetFor: targetReader(agreement, targetYear, scoreboard.targets, names),
  };
}

function* readIfThere<K extends string, S extends RowSubject>(
  located: LocatedTable<K> | null,
  calculated: boolean,
  readSubject: SubjectReader<S>,
): Generator<null, TableData<K, S> | null> {
  return located && (yield* readTable(located, calculated, readSubject));
}

function shapeOf({ parts, rows }: { readonly parts: TableData["parts"]; readonly rows: number }): TableShape {
  return {
    name: parts.name,
    sheet: parts.sheet.name,
    headingRow: parts.headingRow,
    lastRow: parts.sheetRows[rows - 1] ?? parts.headingRow,
    columns: new Map(parts.columns.map(({ spec, column }) => [nameKey(spec.heading), column])),
  };
}

function numberIn(info: LocatedInfo | null, field: InfoField, calculated: boolean): number | null {
  const cell = info?.fields.get(field);
  return cell && typeof cell.value === "number" && (calculated || cell.formula === null) ? cell.value : null;
}

function periodIn(info: LocatedInfo | null, calculated: boolean): PeriodReading | null {
  const cell = info?.fields.get("period");
  if (!cell || isBlank(cell.value) || (!calculated && cell.formula !== null)) return null;
  if (typeof cell.value === "number" || typeof cell.value === "string") return readPeriod(cell.value);
  return { ok: false, reason: "unknown" };
}

function targetReader(
  agreement: Agreement,
  year: number | null,
  located: LocatedScoreboard["targets"],
  names: ProcessNames,
): (process: Process, kind: PermitKind) => Target | null {
  if (year === null) return () => null;
  if (hasTargetsFor(agreement, year)) return (process, kind) => targetOf(process, year, kind);
  const own = located && ownTargets(located, names);
  return (process, kind) => {
    const row = own?.row(process.label, year, kind) ?? null;
    return row && "target" in row ? row.target : null;
  };
}

function ownTargets({ sheet, headingRow }: LocatedTable<TargetColumn>, names: ProcessNames): TargetTable | null {
  const reading = readTargetTable(sheet.values.slice(headingRow - sheet.row), names);
  return reading.ok ? reading.table : null;
}
