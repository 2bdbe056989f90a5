import { performance } from "node:perf_hooks";

/** One line of the table that the bench prints. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** The figure as a ratio to what it is compared with, in the same run. */
  readonly ratio: string;
  readonly target: string;
  readonly met: boolean | null;
}

const RUNS = 9;
const TURNS = 15;
const LEAST_MILLISECONDS = 20;

/** Median milliseconds of one call, after a warm-up; short calls are repeated until they can be timed. */
export function milliseconds(call: () => unknown): number {
  const repeat = repetitions(call);
  return medianOf(Array.from({ length: RUNS }, () => oneCall(call, repeat)));
}

/** The same of two calls that take turns, so that what else the machine does weighs on both. */
export function raced(a: () => unknown, b: () => unknown): readonly [a: number, b: number] {
  const [repeatA, repeatB] = [repetitions(a), repetitions(b)];
  const turns = Array.from({ length: TURNS }, () => [oneCall(a, repeatA), oneCall(b, repeatB)] as const);
  return [medianOf(turns.map(([time]) => time)), medianOf(turns.map(([, time]) => time))];
}

function oneCall(call: () => unknown, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) call();
  return (performance.now() - start) / repeat;
}

/** The middle one of several times. */
export function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function repetitions(call: () => unknown): number {
  for (let repeat = 1; ; repeat *= 2) {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) call();
    if (performance.now() - start >= LEAST_MILLISECONDS) return repeat;
  }
}

export function perSecond(count: number, time: number): string {
  const rate = (count / time) * 1000;
  return rate >= 1e6 ? `${(rate / 1e6).toFixed(1)} M/s` : `${(rate / 1e3).toFixed(0)} k/s`;
}

export function times(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ×`;
}

/** How a time grows from 1,000 to 100,000 rows, by row: 1 is linear. */
export function growth(atThousand: number, atHundredThousand: number): number {
  return atHundredThousand / (atThousand * 100);
}
