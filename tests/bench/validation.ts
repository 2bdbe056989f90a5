import * as z from "zod/mini";
import { currentAgreement } from "../../src/agreement/current";
import type { CellValue } from "../../src/scoreboard/cellValue";
import { layouts } from "../../src/scoreboard/layout/layouts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import { ValidationSession } from "../../src/validation/incremental/validationSession";
import type { AnyRule } from "../../src/validation/rule";
import { RULES } from "../../src/validation/rules";
import { withCell } from "../support/cellWriting";
import { scoreboardSnapshot } from "../support/scoreboardSnapshot";
import { growth, milliseconds, perSecond, raced, times, type Row } from "./timing";

const FIRST_ROW = 4;
const { sheet: SHEET, columns: COLUMNS } = layouts("fi").tables.processing;
const COUNTS = ["received", "decided", "positive", "negative", "other", "withinTarget", "overStatutory"] as const;
const DAYS = ["averageWhole", "averageMigri", "averagePartial", "median", "previous"] as const;

/** A clean scoreboard whose sheet Käsittelyajat has so many rows: the rows of the agreement again and again. */
function tall(rows: number): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === SHEET ? tiled(sheet, rows) : sheet)),
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
  (sheets.find(({ name }) => name === SHEET)?.values ?? []).slice(FIRST_ROW);

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

/** How much less than a full run the validation of a one-cell edit takes. */
const LEAST_SAVING = 50;

/** Rules over the scoreboard and tall sheets, against the same row checks in zod and by hand; and after the edit of one cell. */
export function validationRows(): Row[] {
  const agreement = currentAgreement;
  const [sample, thousand, hundredThousand] = [scoreboardSnapshot(), tall(1000), tall(100_000)];
  const cells = 100_000 * COLUMNS.length;
  const rules = milliseconds(() => validate(hundredThousand, { agreement, rules: ROW_RULES }));
  const zod = milliseconds(() => zodPass(sheetOf(hundredThousand)));
  const bare = milliseconds(() => barePass(sheetOf(hundredThousand)));
  const [edit, all] = raced(editing(hundredThousand), () => validate(hundredThousand, { agreement }));
  const [anew] = raced(editing(hundredThousand, structuredClone), () => null);
  const small = milliseconds(() => validate(thousand, { agreement }));
  const grows = growth(small, all);
  const [one, bareOne] = raced(
    () => validate(sample, { agreement }),
    () => sample.sheets.map(({ values }) => barePass(values)),
  );
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
      ratio: `${times(zod / all)} zod's row speed; takes ${times(all / bare)} the bare loop`,
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
    {
      what: "All rules, the scoreboard",
      figure: `${perSecond(cellsOf(sample), one)} cells`,
      ratio: `${one.toFixed(1)} ms; takes ${times(one / bareOne)} the bare loop`,
      target: "",
      met: null,
    },
    {
      what: "One cell edited, 100,000 rows",
      figure: `${edit.toFixed(1)} ms`,
      ratio: `1/${(all / edit).toFixed(0)} of a full run`,
      target: `≤ 1/${String(LEAST_SAVING)} of a full run`,
      met: all / edit >= LEAST_SAVING,
    },
    {
      what: "The same, every cell read anew",
      figure: `${anew.toFixed(1)} ms`,
      ratio: `1/${(all / anew).toFixed(0)} of a full run`,
      target: "",
      met: null,
    },
  ];
}

/** A validation in the middle of others: a figure has become a text, or a figure again. */
function editing(
  snapshot: WorkbookSnapshot,
  read = (edited: WorkbookSnapshot): WorkbookSnapshot => edited,
): () => unknown {
  const sheet = snapshot.sheets.findIndex(({ name }) => name === SHEET);
  const writing = { sheet, row: 50_000, column: DECIDED ?? 0, value: "12,5", change: "value" } as const;
  const versions = [read(snapshot), read(withCell(snapshot, writing))];
  const session = new ValidationSession();
  let turn = 0;
  return () => {
    const version = versions[turn++ % versions.length];
    if (version) finished(session.validation(version, { agreement: currentAgreement }));
  };
}

function finished(work: Generator): void {
  while (work.next().done !== true);
}

function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}
