import { currentAgreement } from "../../src/agreement/current";
import type { PermitKind, Process } from "../../src/agreement/schema";
import { migriDays, targetOf, wholeDays } from "../../src/agreement/targets";
import { costClasses } from "../../src/scoreboard/rows/costClasses";
import { followUpClasses } from "../../src/scoreboard/rows/followUpClasses";
import { type IndicatorRow, indicatorRows } from "../../src/scoreboard/rows/indicatorRows";
import { indicatorUnit } from "../../src/scoreboard/rows/indicatorUnits";
import { processGroupLabels, queueLabels } from "../../src/scoreboard/rows/processGroups";
import { qualityGroups } from "../../src/scoreboard/rows/qualityGroups";
import { processingRows } from "../../src/scoreboard/scoreboardRows";
import { agreedTarget } from "../../src/scoreboard/sheets/agreedTarget";

/** Figures to type otherwise; `null` leaves the cell empty. */
export type FigureEdits = Readonly<Record<string, number | string | boolean | null>>;

type RowEdits = Readonly<Record<string, FigureEdits>>;

export interface FigureChanges {
  readonly info?: FigureEdits;
  /** By process id and kind: `{ "yrittaja/first": { decided: 118 } }`. */
  readonly processing?: RowEdits;
  /** By label of the efficiency annex. */
  readonly efficiency?: RowEdits;
  /** By id of the class: `{ study: { income: 90_000 } }`; the total follows. */
  readonly costRecovery?: RowEdits;
  /** By id of the group: `{ asylum: { returnedLaw: 4 } }`. */
  readonly quality?: RowEdits;
  /** By label of the efficiency annex. */
  readonly automation?: RowEdits;
  /** By label of the efficiency annex, or of the process. */
  readonly queues?: RowEdits;
  /** By id of the class. */
  readonly followUp?: RowEdits;
  /** By name of the row: `{ "Opiskelu, Kori 1": { hits: 0 } }`. */
  readonly riskModel?: RowEdits;
  /** By name of the row: `{ "New Delhi, työ": { wait: 20 } }`. */
  readonly missions?: RowEdits;
  /** By number, and part where there is one. */
  readonly indicators?: RowEdits;
}

/** Figures that fit each other and meet every target of 2022: 120 decisions in each row of Käsittelyajat. */
export function cleanFigures({ info = {}, processing = {}, ...edits }: FigureChanges): unknown {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const { process, kind } of processingRows(currentAgreement)) {
    const row = { ...cleanRow(process, kind), ...processing[`${process.id}/${kind}`] };
    rows[process.id] = { ...rows[process.id], [kind]: filled(row) };
  }
  const { groups } = currentAgreement.efficiency;
  return {
    info: filled({ hoursPerHtv: 1600, ...BASIS, ...info }),
    processing: rows,
    efficiency: each(
      groups.map(({ label, processes }) => [label, processes.length === 0 ? EFFICIENCY_OF_ALL : EFFICIENCY]),
      edits.efficiency,
    ),
    costRecovery: each(
      costClasses("fi")
        .filter(({ id }) => id !== "total")
        .map(({ id }) => [id, COSTS]),
      edits.costRecovery,
    ),
    quality: each(
      qualityGroups("fi").map(({ id, of }) => [id, of === "appeals" ? APPEALS : { adverse: 0 }]),
      edits.quality,
    ),
    automation: each(
      processGroupLabels(currentAgreement).map((label) => [label, automationRow(label)]),
      edits.automation,
    ),
    queues: each(
      queueLabels(currentAgreement).map((label) => [label, queueRow(label)]),
      edits.queues,
    ),
    followUp: each(
      followUpClasses("fi").map(({ id }) => [id, FOLLOW_UP]),
      edits.followUp,
    ),
    riskModel: Object.values(
      each(
        BASKETS.map((row) => [`${row.process}, ${row.basket}`, row]),
        edits.riskModel,
      ),
    ),
    missions: Object.values(
      each(
        MISSIONS.map((row) => [`${row.mission}, ${row.category}`, row]),
        edits.missions,
      ),
    ),
    indicators: each(
      indicatorRows(currentAgreement).map((row) => [row.label, indicatorRow(row)]),
      edits.indicators,
    ),
  };
}

const BASIS = {
  statistic: "keskiarvo",
  clockStart: "vireilletulo",
  holdsDeducted: "ei",
  appealsDenominator: "Hallinto-oikeuden ratkaisut jaksolla",
};
const EFFICIENCY = { decisions: 1200, automatic: 300, users: 20, effectiveHours: 1600 };
/** Eight times the same, by users of whom some work in several processes. */
const EFFICIENCY_OF_ALL = { decisions: 9600, automatic: 2400, users: 120, effectiveHours: 12_800 };
const COSTS = { income: 100_000, direct: 60_000, common: 30_000 };
const APPEALS = { appeals: 100, returnedLaw: 2, returnedFacts: 4, returnedOther: 3 };
const FOLLOW_UP = { covered: 1000, hits: 200, started: 100, opened: 50, revoked: 20, notRevoked: 25 };

const BASKETS = ["Opiskelu", "TTOL"].flatMap((process) =>
  [100, 30].map((applications, index) => ({
    process,
    basket: `Kori ${String(index + 1)}`,
    applications,
    reported: "kyllä",
    hits: 20,
    rightHits: 8,
  })),
);

const MISSIONS = ["New Delhi", "Ankara"].flatMap((mission) =>
  ["työ", "opiskelu"].map((category) => ({
    mission,
    category,
    applications: 100,
    paper: 10,
    totalHours: 200,
    permitHours: 150,
    hearings: 5,
    wait: 10,
    basis: "mitattu",
  })),
);

function each(rows: readonly (readonly [string, FigureEdits])[], edits: RowEdits = {}): Record<string, FigureEdits> {
  return Object.fromEntries(rows.map(([name, row]) => [name, filled({ ...row, ...edits[name] })]));
}

function filled(figures: FigureEdits): FigureEdits {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null));
}

function cleanRow(process: Process, kind: PermitKind): FigureEdits {
  const target = targetOf(process, 2022, kind);
  return {
    received: 130,
    decided: 120,
    positive: 96,
    negative: 18,
    other: 6,
    averageWhole: target ? Math.min(wholeDays(target), 50) : 50,
    ...(target && migriDays(target) !== null ? { averageMigri: 20, averagePartial: 25 } : {}),
    median: 10,
    // With a long target more cases are within it, or the average of 50 days would be too low.
    withinTarget: target && wholeDays(target) > 300 ? 110 : 100,
    overStatutory: 0,
    previous: 40,
  };
}

/** How many rows of Käsittelyajat a group or process has. */
function rowsOf(label: string): number {
  const group = currentAgreement.efficiency.groups.find((candidate) => candidate.label === label);
  return processingRows(currentAgreement).filter(
    ({ process }) => process.label === label || group?.processes.includes(process.id) === true,
  ).length;
}

function automationRow(label: string): FigureEdits {
  const received = rowsOf(label) * 130;
  const { decisions, automatic } = EFFICIENCY;
  const filed = { received, electronic: received - 20, paper: 20 };
  return { ...filed, decisions, light: 1000, inAutomated: 600, automatic, sample: 100, mistakes: 2 };
}

function queueRow(label: string): FigureEdits {
  const [received, decided] = [rowsOf(label) * 130, rowsOf(label) * 120];
  const closing = 500 + received - decided;
  return { opening: 500, received, decided, closing, overTarget: 100, htv: 1, forecastInflow: 250, forecastHtv: 1 };
}

function indicatorRow(row: IndicatorRow): FigureEdits {
  const { indicator, part } = row;
  const target = agreedTarget(currentAgreement, indicator.id, 2022, part === "" ? null : part);
  const description = "Kuvattu.";
  switch (indicatorUnit(row)) {
    case "text":
      return { description };
    case "percent":
      return { actual: typeof target === "number" ? above(target, row) : 0.04 };
    case "index":
      return { actual: 3 };
    default:
      return { actual: typeof target === "string" || target === null ? 4 : target };
  }
}

/** "Yli 90 %" is met above it. */
function above(target: number, { indicator }: IndicatorRow): number {
  return indicator.targets[0]?.op === ">" ? target + 0.01 : target;
}
