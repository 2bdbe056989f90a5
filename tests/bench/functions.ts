import { functionCatalogue, type FunctionId } from "../../src/functions/catalogue";
import type { Argument, Input } from "../../src/functions/definition";
import { serialOf } from "../../src/measures/calendar/serialDate";
import { growth, perSecond, raced, times, type Row } from "./timing";

const PROCESSES = ["Opiskelu", "TTOL", "Erityisasiantuntija", "Yrittäjä", "Turvapaikka"];
const TARGET: Readonly<Record<string, number>> = {
  Opiskelu: 60,
  TTOL: 60,
  Erityisasiantuntija: 14,
  Yrittäjä: 60,
  Turvapaikka: 182.625,
};
const FIRST_DAY = serialOf({ year: 2022, month: 1, day: 1 });

/** The arguments of a call over `rows` rows, and the least that any code must do for them: one pass with the bare formula. */
interface Comparison {
  readonly id: FunctionId;
  readonly args: (rows: number) => Argument[];
  readonly bare: (row: readonly Input[]) => Input;
}

const column = (rows: number, value: (row: number) => Input): Input[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);
const decisions = (rows: number): Input[][] => column(rows, (row) => 100 + (row % 900));
const days = (rows: number): Input[][] => column(rows, (row) => 1 + (row % 90));
const processes = (rows: number): Input[][] => column(rows, (row) => PROCESSES[row % PROCESSES.length]);
const starts = (rows: number): Input[][] => column(rows, (row) => FIRST_DAY + (row % 200));
const ends = (rows: number): Input[][] => column(rows, (row) => FIRST_DAY + (row % 200) + 1 + (row % 90));
const YEAR: Argument = [[2022]];
const number = (input: Input): number => (typeof input === "number" ? input : 0);
const limit = (input: Input): number => (typeof input === "string" ? (TARGET[input] ?? 0) : 0);

const comparisons: readonly Comparison[] = [
  {
    id: "PTS_PER_HTV",
    args: (n) => [decisions(n), column(n, (row) => 1 + (row % 7))],
    bare: ([a, b]) => number(a) / number(b),
  },
  {
    id: "UMA_PTS_PER_DAY",
    args: (n) => [decisions(n), column(n, (row) => 5 + (row % 20)), [[62]]],
    bare: ([a, b]) => number(a) / number(b) / 62,
  },
  { id: "SHARE", args: (n) => [days(n), column(n, () => 100)], bare: ([a, b]) => number(a) / number(b) },
  { id: "TARGET_DAYS", args: (n) => [processes(n), YEAR], bare: ([a]) => limit(a) },
  { id: "TARGET_SHARE", args: (n) => [column(n, () => "EU-rekisteröinti"), YEAR], bare: ([a]) => limit(a) || 0.8 },
  { id: "STATUTORY_DAYS", args: (n) => [column(n, () => "Opiskelu")], bare: ([a]) => limit(a) },
  { id: "WITHIN_TARGET", args: (n) => [days(n), processes(n), YEAR], bare: ([a, b]) => number(a) <= limit(b) },
  { id: "TARGET_GAP", args: (n) => [days(n), processes(n), YEAR], bare: ([a, b]) => number(a) - limit(b) },
  { id: "SHARE_WITHIN_TARGET", args: (n) => [days(n), processes(n), YEAR], bare: ([a, b]) => number(a) <= limit(b) },
  {
    id: "WORKDAYS_FI",
    args: (n) => [column(n, (row) => FIRST_DAY + (row % 300)), column(n, (row) => FIRST_DAY + 90 + (row % 300))],
    bare: ([a, b]) => Math.floor(((number(b) - number(a) + 1) * 5) / 7),
  },
  {
    id: "TARGET_STATUS",
    args: (n) => [days(n), column(n, () => 60)],
    bare: ([a, b]) => (number(a) <= number(b) ? 1 : -1),
  },
  {
    id: "EFFECTIVE_HTV",
    args: (n) => [decisions(n), [[1600]]],
    bare: ([a]) => number(a) / 1600,
  },
  {
    id: "WITHIN_STATUTORY",
    args: (n) => [days(n), column(n, () => "Opiskelu")],
    bare: ([a, b]) => number(a) <= limit(b),
  },
  {
    id: "WITHIN_TARGET_DATES",
    args: (n) => [starts(n), ends(n), processes(n), YEAR],
    bare: ([a, b, c]) => Math.floor(number(b)) - Math.floor(number(a)) <= limit(c),
  },
  {
    id: "PROCESSING_DAYS",
    args: (n) => [starts(n), ends(n)],
    bare: ([a, b]) => Math.floor(number(b)) - Math.floor(number(a)),
  },
  {
    id: "PROCESSING_SUMMARY",
    args: (n) => [processes(n), column(n, () => "jatko"), starts(n), ends(n), YEAR],
    bare: ([a, b, c]) => Math.floor(number(c)) - Math.floor(number(b)) <= limit(a),
  },
  { id: "INDICATOR_TARGET", args: (n) => [column(n, () => "1.1.2")], bare: ([a]) => limit(a) || 180 },
  {
    id: "INDICATOR_MET",
    args: (n) => [column(n, (row) => row % 300), [["1.1.2"]]],
    bare: ([a]) => number(a) >= 180,
  },
  {
    id: "COST_RECOVERY",
    args: (n) => [decisions(n), days(n), days(n)],
    bare: ([a, b, c]) => number(a) / (number(b) + number(c)),
  },
  { id: "FEE_ALLOCATION", args: (n) => [[[1e6]], decisions(n), days(n)], bare: ([a, b]) => number(a) * number(b) },
  { id: "PERIOD_START", args: (n) => [column(n, () => "2022Q3")], bare: ([a]) => limit(a) || FIRST_DAY },
  { id: "PERIOD_END", args: (n) => [column(n, () => "2022Q3")], bare: ([a]) => limit(a) || FIRST_DAY },
  { id: "PERIOD_WORKDAYS", args: (n) => [column(n, () => "2022Q3")], bare: ([a]) => limit(a) || 66 },
  {
    id: "NEEDED_HTV",
    args: (n) => [decisions(n), decisions(n), [[90]], [[30]], [[150]]],
    bare: ([a, b]) => Math.max(0, number(a) + number(b) - (number(b) / 90) * 30) / 150,
  },
  {
    id: "FORECAST_QUEUE",
    args: (n) => [decisions(n), decisions(n), days(n), [[150]]],
    bare: ([a, b, c]) => Math.max(0, number(a) + number(b) - number(c) * 150),
  },
  {
    id: "FORECAST_DAYS",
    args: (n) => [decisions(n), decisions(n), days(n), [[150]], [[90]]],
    bare: ([a, b, c]) => (Math.max(0, number(a) + number(b) - number(c) * 150) * 90) / (number(c) * 150),
  },
  { id: "STAGE_HOURS", args: (n) => [decisions(n), days(n)], bare: ([a, b]) => number(a) * number(b) },
];

/** The bare loop: reads the varying columns of each row and builds the result column. */
function bareLoop(args: readonly Argument[], bare: Comparison["bare"]): Input[][] {
  const [a, b, c] = args.filter((argument) => (argument?.length ?? 0) > 1);
  const result: Input[][] = [];
  for (let row = 0; row < (a?.length ?? 0); row++) result.push([bare([a?.[row]?.[0], b?.[row]?.[0], c?.[row]?.[0]])]);
  return result;
}

const SIZES = [1000, 10_000, 100_000] as const;
const MOST_TIMES = 5;
/** How much faster than the bare loop's a function's time may grow and still be called linear. */
const MOST_GROWTH = 2;

/** Every function over 1,000, 10,000 and 100,000 rows against a bare loop, and how both grow by row. */
export function functionRows(): Row[] {
  return comparisons.map(({ id, args, bare }) => {
    const definition = functionCatalogue.find((candidate) => candidate.id === id);
    if (!definition) throw new Error(`There is no function ${id}`);
    const timed = SIZES.map((rows) => {
      const given = args(rows);
      const [ours, loop] = raced(
        () => definition.evaluate(given),
        () => bareLoop(given, bare),
      );
      return { ours, bare: loop };
    });
    const [small, , large] = timed;
    if (!small || !large) throw new Error("Nothing was timed");
    const ratios = timed.map((time) => time.ours / time.bare);
    const [grows, bareGrows] = [growth(small.ours, large.ours), growth(small.bare, large.bare)];
    return {
      what: id,
      figure: perSecond(SIZES[2], large.ours),
      ratio: `${ratios.map((ratio) => ratio.toFixed(1)).join(" · ")} × the bare loop; growth ${times(grows)}, its ${times(bareGrows)}`,
      target: `≤ ${String(MOST_TIMES)} ×; growth as the loop's`,
      met: ratios.every((ratio) => ratio <= MOST_TIMES) && grows <= bareGrows * MOST_GROWTH,
    };
  });
}
