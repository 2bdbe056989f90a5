import type { Language } from "../agreement/language";
import { localAgreement } from "../agreement/localAgreement";
import { nameKey, processNames, type ProcessNames } from "../agreement/processNames";
import type { Agreement, PermitKind, Process, Target } from "../agreement/schema";
import { hasTargetsFor, targetOf } from "../agreement/targets";
import { readPeriod, type PeriodReading } from "../measures/calendar/readPeriod";
import { isBlank } from "../scoreboard/cellValue";
import type { InfoField } from "../scoreboard/layout/info";
import type { TargetColumn } from "../scoreboard/layout/targets";
import type { LocatedInfo } from "../scoreboard/locate/locateInfo";
import { type LocatedScoreboard, scoreboardLanguage } from "../scoreboard/locate/scoreboard";
import type { LocatedTable } from "../scoreboard/locate/locateTable";
import { costClasses } from "../scoreboard/rows/costClasses";
import { followUpClasses } from "../scoreboard/rows/followUpClasses";
import { indicatorRows } from "../scoreboard/rows/indicatorRows";
import { qualityGroups } from "../scoreboard/rows/qualityGroups";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { readTargetTable, type TargetTable } from "../scoreboard/targetTable";
import { formulaColumns } from "./formula/formulaColumns";
import { FormulaReader, type TableShape } from "./formula/formulaReader";
import { LostParts } from "./formula/lostParts";
import { OwnFormulas } from "./formula/ownFormulas";
import type { WorkbookContext } from "./rule";
import { readTable } from "./tables/readTable";
import {
  groupReader,
  labelReader,
  processReader,
  readAny,
  readMission,
  type RowSubject,
  type SubjectReader,
} from "./tables/rowSubjects";
import type { TableData } from "./tables/tableData";

/**
 * Reads what rules need from a located scoreboard, pausing now and then.
 * @param language in which rows are named, for the workbook of a former period that of the workbook it is compared with
 */
export function* readContext(
  snapshot: WorkbookSnapshot,
  scoreboard: LocatedScoreboard,
  anyAgreement: Agreement,
  language: Language = scoreboardLanguage(scoreboard),
): Generator<null, WorkbookContext> {
  const agreement = localAgreement(anyAgreement, language);
  const names = processNames(agreement);
  const readProcess = processReader(names);
  const { info } = scoreboard;
  const { calculated } = snapshot;
  const targetYear = numberIn(info, "targetYear", calculated);
  const readGroup = groupReader(agreement, names);
  const processing = yield* readIfThere(scoreboard.processing, calculated, readProcess);
  const efficiency = yield* readIfThere(scoreboard.efficiency, calculated, readGroup);
  const targets = yield* readIfThere(scoreboard.targets, calculated, readProcess);
  const costRecovery = yield* readIfThere(scoreboard.costRecovery, calculated, labelReader(costClasses(language)));
  const quality = yield* readIfThere(scoreboard.quality, calculated, labelReader(qualityGroups(language)));
  const automation = yield* readIfThere(scoreboard.automation, calculated, readGroup);
  const queues = yield* readIfThere(scoreboard.queues, calculated, readGroup);
  const followUp = yield* readIfThere(scoreboard.followUp, calculated, labelReader(followUpClasses(language)));
  const riskModel = yield* readIfThere(scoreboard.riskModel, calculated, readAny);
  const missions = yield* readIfThere(scoreboard.missions, calculated, readMission);
  const indicators = yield* readIfThere(scoreboard.indicators, calculated, labelReader(indicatorRows(agreement)));
  const located = { targets, processing, efficiency, costRecovery, quality, automation, queues, followUp };
  const all = { ...located, riskModel, missions, indicators };
  const tables: TableData[] = Object.values(all).filter((table) => table !== null);
  const columns = formulaColumns(tables);
  const lost = new LostParts(scoreboard);
  return {
    snapshot,
    scoreboard,
    ...all,
    formulas: new FormulaReader(tables.map(shapeOf), info, lost),
    lost,
    formulaColumns: columns,
    ownFormulas: new OwnFormulas(info, tables, columns),
    language,
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

function shapeOf({ parts, rows }: TableData): TableShape {
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
): WorkbookContext["targetFor"] {
  if (year === null) return () => null;
  const own = hasTargetsFor(agreement, year) ? null : located && ownTargets(located, names);
  const find = (process: Process, kind: PermitKind): Target | null => {
    if (!own) return targetOf(process, year, kind);
    const row = own.row(process.label, year, kind);
    return row && "target" in row ? row.target : null;
  };
  const targets = new Map(
    agreement.processingTimes.processes.map((process) => [
      process,
      { first: find(process, "first"), extension: find(process, "extension") },
    ]),
  );
  return (process, kind) => targets.get(process)?.[kind] ?? null;
}

function ownTargets({ sheet, headingRow }: LocatedTable<TargetColumn>, names: ProcessNames): TargetTable | null {
  const reading = readTargetTable(sheet.values.slice(headingRow - sheet.row), names);
  return reading.ok ? reading.table : null;
}
