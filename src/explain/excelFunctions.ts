import type { Input } from "../functions/definition";
import { serialOf } from "../measures/calendar/serialDate";
import { isError, type Matrix, onlyValue, single } from "./matrix";
import { numberOf, operate } from "./operators";

type ExcelFunction = (args: readonly Matrix[]) => Matrix | null;

/** The functions of Excel's own that scoreboards wrap around ours; an explanation stops at any other. */
export const EXCEL_FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  ["AND", logical((values) => values.every(Boolean))],
  ["OR", logical((values) => values.some(Boolean))],
  ["NOT", ofOne((value) => numeric(value, (number) => number === 0))],
  ["ISNUMBER", ofOne((value) => typeof value === "number")],
  ["ISTEXT", ofOne((value) => typeof value === "string")],
  ["ISLOGICAL", ofOne((value) => typeof value === "boolean")],
  ["ISBLANK", ofOne((value) => value === null || value === undefined)],
  ["ISERROR", ofOne(isError)],
  ["ISNA", ofOne((value) => isError(value) && value.error === "#N/A")],
  ["N", ofOne((value) => (isError(value) || typeof value === "number" ? value : value === true ? 1 : 0))],
  ["ABS", ofOne((value) => numeric(value, Math.abs))],
  ["INT", ofOne((value) => numeric(value, Math.floor))],
  ["COUNT", (args) => single(args.flat(2).filter((value) => typeof value === "number").length)],
  ["SUM", aggregate((numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ["MIN", aggregate((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ["MAX", aggregate((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  ["AVERAGE", aggregate(mean)],
  ["SMALL", ranked((numbers, rank) => numbers.sort((a, b) => a - b)[rank - 1])],
  ["LARGE", ranked((numbers, rank) => numbers.sort((a, b) => b - a)[rank - 1])],
  ["SUMIFS", sumWhere],
  ["DATE", date],
]);

function ofOne(calculate: (value: Input) => Input): ExcelFunction {
  return ([matrix]) => matrix?.map((row) => row.map(calculate)) ?? null;
}

function numeric(value: Input, calculate: (number: number) => Input): Input {
  if (isError(value)) return value;
  const number = numberOf(value);
  return number === null ? { error: "#VALUE!" } : calculate(number);
}

function logical(decide: (values: readonly unknown[]) => boolean): ExcelFunction {
  return (args) => {
    const values = args.flat(2);
    return single(
      values.find(isError) ?? decide(values.filter((value) => value !== null && typeof value !== "string")),
    );
  };
}

/** Over the numbers alone; an error among them is the result. */
function aggregate(calculate: (numbers: readonly number[]) => Input): ExcelFunction {
  return (args) => {
    const values = args.flat(2);
    return single(values.find(isError) ?? calculate(values.filter((value) => typeof value === "number")));
  };
}

function mean(numbers: readonly number[]): Input {
  if (numbers.length === 0) return { error: "#DIV/0!" };
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function ranked(pick: (numbers: number[], rank: number) => number | undefined): ExcelFunction {
  return ([matrix, rank]) => {
    if (!matrix || !rank) return null;
    const values = matrix.flat();
    const error = values.find(isError);
    if (error) return single(error);
    const place = onlyValue(rank);
    if (typeof place !== "number") return null;
    return single(
      pick(
        values.filter((value) => typeof value === "number"),
        place,
      ) ?? { error: "#NUM!" },
    );
  };
}

/** Conditions that are plain values; one with an operator or a wildcard is beyond an explanation. */
function sumWhere([summed, ...conditions]: readonly Matrix[]): Matrix | null {
  const kept = (summed ?? []).flat().map(() => true);
  for (let index = 0; index < conditions.length; index += 2) {
    const range = conditions[index]?.flat();
    const criterion = onlyValue(conditions[index + 1] ?? []);
    if (range?.length !== kept.length || criterion === undefined || isPattern(criterion)) return null;
    range.forEach((value, place) => {
      if (operate("=", value, criterion) !== true) kept[place] = false;
    });
  }
  const values = (summed ?? []).flat().filter((_, place) => kept[place]);
  return aggregate((numbers) => numbers.reduce((sum, number) => sum + number, 0))([[values]]);
}

function isPattern(criterion: Input): boolean {
  return typeof criterion === "string" && /^[<>=]|[*?~]/.test(criterion);
}

function date(args: readonly Matrix[]): Matrix | null {
  const [year, month, day] = args.map(onlyValue);
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return null;
  return single(serialOf({ year: Math.trunc(year), month: Math.trunc(month), day: Math.trunc(day) }));
}
