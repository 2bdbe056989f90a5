/** A number as text. */
interface NumberAsText {
  readonly text: string;
  readonly number: number;
  /** The other number that the text may stand for, `null` where there is no doubt: `1.234` is 1.234 or 1234. */
  readonly other: number | null;
}

/** What was typed before Excel made a date of it: one figure, or Migri's average and the whole procedure's. */
export type DateGuess = { readonly number: number } | { readonly migri: number; readonly whole: number };

/** What the rules of single cells' values tell of what they found, by the rule's code. */
export interface TypesDetails {
  T01: NumberAsText;
  T02: NumberAsText;
  T03: NumberAsText;
  /** `serial` is what the cell holds; `isDate` where it is a date of our time, not a figure that is only shown as one. */
  T04: { readonly serial: number; readonly isDate: boolean; readonly guesses: readonly DateGuess[] };
  /** `unit` is the second figure's, "" where it has none. */
  T05: { readonly text: string; readonly first: number; readonly second: number; readonly unit: string };
  T06: NumberAsText & { readonly unit: string };
  T07: { readonly value: number; readonly suggestion: number };
  T08: NumberAsText;
  T09: { readonly text: string };
  T10: { readonly text: string };
  /** `guesses` is empty where the time is no likely figure. */
  T11: { readonly hours: number; readonly minutes: number; readonly guesses: readonly number[] };
  /** `former` is null where the figure is a target, in the unit given. */
  T12: { readonly value: number; readonly unit: "vrk" | "kk"; readonly former: number | null };
  /** Number formats in Excel's invariant notation; `cells` below each other have the same. */
  T13: { readonly found: string; readonly expected: string; readonly cells: number };
  /** `cells` is more than 1 where cells below each other show that Excel does not know their function. */
  T14: { readonly error: string; readonly cells: number };
  T15: { readonly value: number };
  T16: { readonly value: number };
  /** `dates` are the serial numbers of the dates that the text may be. */
  T17: { readonly text: string; readonly dates: readonly number[]; readonly wanted: "number" | "date" };
  /** Neither a number, or a date, nor anything that can be read as one. */
  T18: { readonly text: string; readonly wanted: "number" | "date" };
}
