import type { CellValue } from "../cellValue";
import { numberOrNull } from "./cells";
import type { TableRow } from "./tableSheet";

/** A figure of a row by its column, `null` where the cell holds none. */
export type FigureOf<K extends string> = (key: K) => number | null;

/** A row as the template, the analyst and the formulas fill it. */
export interface RowContent<K extends string> {
  /** What the template sets. */
  readonly fixed: Partial<Readonly<Record<K, CellValue>>>;
  /** What is typed. */
  readonly typed?: Partial<Readonly<Record<K, CellValue>>> | undefined;
  /** What the row's formulas give for its figures: the cached results of a file that Excel has not opened yet. */
  readonly results?: (figure: FigureOf<K>) => Partial<Readonly<Record<K, CellValue>>>;
}

/** A row of a table; the first thing that the template sets names it. */
export function filledRow<K extends string>({ fixed, typed = {}, results }: RowContent<K>): TableRow<K> {
  const given = (key: K): CellValue => typed[key] ?? fixed[key] ?? null;
  const made: Partial<Readonly<Record<K, CellValue>>> | undefined = results?.((key) => numberOrNull(given(key)));
  const [name] = Object.values<CellValue | undefined>(fixed);
  return { long: typeof name === "string" ? name : "", value: (key) => given(key) ?? made?.[key] ?? null };
}
