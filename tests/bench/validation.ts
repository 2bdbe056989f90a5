import * as z from "zod/mini";
import { currentAgreement } from "../../src/agreement/current";
import type { CellValue } from "../../src/scoreboard/cellValue";
import { processingLayout } from "../../src/scoreboard/layout/processing";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { AnyRule } from "../../src/validation/rule";
import { RULES } from "../../src/validation/rules";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";
import { growth, milliseconds, perSecond, times, type Row } from "./timing";

const FIRST_ROW = 4;
const COLUMNS = processingLayout.columns;
const COUNTS = ["received", "decided", "positive", "negative", "other", "withinTarget", "overStatutory"] as const;
const DAYS = ["averageWhole", "averageMigri", "averagePartial", "median", "previous"] as const;

/** A clean scoreboard whose sheet Käsittelyajat has so many rows: the rows of the agreement again and again. */
function tall(rows: number): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === processingLayout.sheet ? tiled(sheet, rows) : sheet)),
  };
}

function tiled(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  const body = sheet.values.length - FIRST_ROW;
  const source = (row: number): number => FIRST_ROW + (row % body);
  const index = Array.from({ length: rows }, (_, row) => row);
  const moved = (formula: string | null, from: number, to: number): string | null =>
    formula?.replace(new RegExp(`\\b([A-Z]{1,2})${String(from + 1)}\\b`, "g"), `$1${String(to + 1)}`) ?? null;
  return {
    ...sheet,
    values: [...sheet.values.slice(0, FIRST_ROW), ...index.map((row) => sheet.values[source(row)] ?? [])],
    formulas: [
      ...sheet.formulas.slice(0, FIRST_ROW),
      ...index.map((row) =>
        (sheet.formulas[source(row)] ?? []).map((formula) => moved(formula, source(row), FIRST_ROW + row)),
      ),
    ],
    numberFormats: [
      ...sheet.numberFormats.slice(0, FIRST_ROW),
      ...index.map((row) => sheet.numberFormats[source(row)] ?? []),
    ],
  };
}

const sheetOf = ({ sheets }: WorkbookSnapshot): readonly (readonly CellValue[])[] =>
  (sheets.find(({ name }) => name === processingLayout.sheet)?.values ?? []).slice(FIRST_ROW);

const blank = z.union([z.null(), z.literal("")]);
const count = z.union([z.number().check(z.int(), z.gte(0)), blank]);
const days = z.union([z.number().check(z.gte(0)), blank]);
const share = z.union([z.number().check(z.gte(0), z.lte(1)), blank]);
const number = (value: unknown): number => (typeof value === "number" ? value : 0);

/** The same checks of a row in zod, without formulas, targets, names and what hangs on a finding. */
const zodRow = z
  .looseObject({
    process: z.string().check(z.minLength(1)),
    kind: z.enum(["Ensimmäinen", "Jatko"]),
    received: count,
    decided: count,
    positive: count,
    negative: count,
    other: count,
    withinTarget: count,
    overStatutory: count,
    averageWhole: days,
    averageMigri: days,
    averagePartial: days,
    median: days,
    previous: days,
    shareWithinTarget: share,
  })
  .check(
    z.refine((row) => number(row.decided) === number(row.positive) + number(row.negative) + number(row.other)),
    z.refine((row) => number(row.withinTarget) <= number(row.decided)),
    z.refine((row) => number(row.averageMigri) <= number(row.averageWhole)),
  );

function zodPass(rows: readonly (readonly CellValue[])[]): number {
  let wrong = 0;
  for (const row of rows) {
    const record = Object.fromEntries(COLUMNS.map(({ key }, column) => [key, row[column]]));
    if (!zodRow.safeParse(record).success) wrong++;
  }
  return wrong;
}

const at = (key: string): number => COLUMNS.findIndex((column) => column.key === key);
const COUNT_COLUMNS = COUNTS.map(at);
const DAY_COLUMNS = DAYS.map(at);
const [DECIDED, POSITIVE, NEGATIVE, OTHER, WITHIN] = ["decided", "positive", "negative", "other", "withinTarget"].map(
  at,
);

/** The same checks of a row by hand. */
function barePass(rows: readonly (readonly CellValue[])[]): number {
  let wrong = 0;
  for (const row of rows) {
    for (const column of COUNT_COLUMNS) {
      const value = row[column];
      if (typeof value === "number" ? value < 0 || !Number.isInteger(value) : value !== null && value !== "") wrong++;
    }
    for (const column of DAY_COLUMNS) {
      const value = row[column];
      if (typeof value === "number" ? value < 0 : value !== null && value !== "") wrong++;
    }
    const decided = number(row[DECIDED ?? 0]);
    if (decided !== number(row[POSITIVE ?? 0]) + number(row[NEGATIVE ?? 0]) + number(row[OTHER ?? 0])) wrong++;
    if (number(row[WITHIN ?? 0]) > decided) wrong++;
  }
  return wrong;
}

/** The rules that say what the row checks in zod and by hand say. */
const ROW_RULES: readonly AnyRule[] = [
  RULES.T01,
  RULES.T07,
  RULES.T15,
  RULES.T16,
  RULES.T18,
  RULES.A01,
  RULES.A04,
  RULES.A09,
];

/** Rules over tall sheets, against the same row checks in zod and by hand. */
export function validationRows(): Row[] {
  const agreement = currentAgreement;
  const [sample, thousand, hundredThousand] = [scoreboardSnapshot(), tall(1000), tall(100_000)];
  const cells = 100_000 * COLUMNS.length;
  const all = milliseconds(() => validate(hundredThousand, { agreement }));
  const rules = milliseconds(() => validate(hundredThousand, { agreement, rules: ROW_RULES }));
  const zod = milliseconds(() => zodPass(sheetOf(hundredThousand)));
  const bare = milliseconds(() => barePass(sheetOf(hundredThousand)));
  const grows = growth(
    milliseconds(() => validate(thousand, { agreement })),
    all,
  );
  const one = milliseconds(() => validate(sample, { agreement }));
  return [
    {
      what: "Row checks as rules, 100,000 rows",
      figure: `${perSecond(cells, rules)} cells`,
      ratio: `${times(zod / rules)} zod's row speed; takes ${times(rules / bare)} the bare loop`,
      target: "≥ 10 × zod",
      met: zod / rules >= 10,
    },
    {
      what: "All rules, 100,000 rows",
      figure: `${perSecond(cells, all)} cells`,
      ratio: `${times(zod / all)} zod's row speed, formulas and targets too`,
      target: "",
      met: null,
    },
    {
      what: "Growth from 1,000 to 100,000 rows",
      figure: `${all.toFixed(0)} ms`,
      ratio: `${times(grows)} linear`,
      target: "≤ 1.5 × linear",
      met: grows <= 1.5,
    },
    { what: "All rules, the scoreboard", figure: `${one.toFixed(1)} ms`, ratio: "", target: "", met: null },
  ];
}
