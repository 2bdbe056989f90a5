import type { Language } from "../../agreement/language";
import type { AutomationColumn } from "../layout/automation";
import type { CostRecoveryColumn } from "../layout/costRecovery";
import type { EfficiencyColumn } from "../layout/efficiency";
import type { FollowUpColumn } from "../layout/followUp";
import type { IndicatorsColumn } from "../layout/indicators";
import { layouts, type Layouts } from "../layout/layouts";
import type { MissionsColumn } from "../layout/missions";
import type { ProcessingColumn } from "../layout/processing";
import type { QualityColumn } from "../layout/quality";
import type { QueuesColumn } from "../layout/queues";
import type { RiskModelColumn } from "../layout/riskModel";
import type { TableSpec } from "../layout/spec";
import type { TargetColumn } from "../layout/targets";
import type { WorkbookSnapshot } from "../snapshot";
import { locateInfo, type LocatedInfo } from "./locateInfo";
import { locateTable, type LocatedTable } from "./locateTable";
import { sheetSets } from "./sheetSets";

/** The scoreboard's sheets as they stand in a workbook; `null` where a sheet was not found. */
export interface LocatedScoreboard {
  readonly info: LocatedInfo | null;
  readonly targets: LocatedTable<TargetColumn> | null;
  readonly processing: LocatedTable<ProcessingColumn> | null;
  readonly efficiency: LocatedTable<EfficiencyColumn> | null;
  readonly costRecovery: LocatedTable<CostRecoveryColumn> | null;
  readonly quality: LocatedTable<QualityColumn> | null;
  readonly automation: LocatedTable<AutomationColumn> | null;
  readonly queues: LocatedTable<QueuesColumn> | null;
  readonly followUp: LocatedTable<FollowUpColumn> | null;
  readonly riskModel: LocatedTable<RiskModelColumn> | null;
  readonly missions: LocatedTable<MissionsColumn> | null;
  readonly indicators: LocatedTable<IndicatorsColumn> | null;
}

/**
 * Finds the workbook's own scoreboard; sets of copies beside it are left alone. Each sheet is read in the language that its
 * headings fit best; where several fit alike, in that of the sheet Tiedot.
 */
export function locateScoreboard(workbook: WorkbookSnapshot): LocatedScoreboard {
  const known = locatedBefore.get(workbook);
  if (known) return known;
  const scoreboard = locate(workbook);
  locatedBefore.set(workbook, scoreboard);
  return scoreboard;
}

/** Several ask for the scoreboard of the same snapshot, which never changes. */
const locatedBefore = new WeakMap<WorkbookSnapshot, LocatedScoreboard>();

function locate(workbook: WorkbookSnapshot): LocatedScoreboard {
  const { own: sheets } = sheetSets(workbook.sheets);
  const info = locateInfo(sheets);
  const version = info?.templateVersion ?? 1;
  const [first, second, third] = LANGUAGES_FROM[info?.spec.language ?? "fi"];
  const table = <K extends string>(specOf: (tables: Layouts["tables"]) => TableSpec<K>): LocatedTable<K> | null => {
    const spec = specOf(layouts(first).tables);
    const others = [second, third].map((language) => specOf(layouts(language).tables));
    return locateTable([spec, ...others], sheets, spec.since <= version);
  };
  return {
    info,
    targets: table(({ targets }) => targets),
    processing: table(({ processing }) => processing),
    efficiency: table(({ efficiency }) => efficiency),
    costRecovery: table(({ costRecovery }) => costRecovery),
    quality: table(({ quality }) => quality),
    automation: table(({ automation }) => automation),
    queues: table(({ queues }) => queues),
    followUp: table(({ followUp }) => followUp),
    riskModel: table(({ riskModel }) => riskModel),
    missions: table(({ missions }) => missions),
    indicators: table(({ indicators }) => indicators),
  };
}

const LANGUAGES_FROM: Readonly<Record<Language, readonly [Language, Language, Language]>> = {
  fi: ["fi", "sv", "en"],
  sv: ["sv", "fi", "en"],
  en: ["en", "fi", "sv"],
};

/** Whether the workbook holds anything of a scoreboard. */
export function isScoreboard(located: LocatedScoreboard): boolean {
  return Object.values(located).some((part: unknown) => part !== null);
}

/** The language of a scoreboard: that of the sheet Tiedot, of its first table where that is missing. */
export function scoreboardLanguage({ info, ...tables }: LocatedScoreboard): Language {
  const [first] = Object.values(tables).filter((table) => table !== null);
  return (info ?? first)?.spec.language ?? "fi";
}
