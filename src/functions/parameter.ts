import type { Direction } from "../measures/targetStatus";
import type { PermitKind, Scope } from "../agreement/schema";
import { nameKey } from "../agreement/processNames";
import { periodSpan, type PeriodSpan, periodYear } from "../measures/calendar/period";
import { readPeriod } from "../measures/calendar/readPeriod";
import { FIRST_SERIAL, LAST_SERIAL } from "../measures/calendar/serialDate";
import { isCellError } from "../scoreboard/cellValue";
import { choiceSpellings } from "../scoreboard/layout/choiceWords";
import type { Input, ParameterDefinition } from "./definition";
import { FunctionError, NUMBER_OUT_OF_RANGE } from "./functionError";
import { remembered } from "./remembered";

/** A parameter that varies by row: how one element of it is read. A blank element is `null`. */
export interface Parameter<V, Name extends string = string> extends ParameterDefinition<Name> {
  readonly read: (input: NonNullable<Input>) => V | FunctionError;
  /** What a blank or missing argument stands for; `null` makes the result blank. */
  readonly whenBlank: V | null;
  /** Whether `compute` wants to see the blank itself instead of a blank result. */
  readonly seesBlank: boolean;
}

/** A figure: a number, and nothing else will do. */
export function figure<Name extends string>(name: Name): Parameter<number, Name> {
  return { name, optional: false, read: readFigure, whenBlank: null, seesBlank: false };
}

export function optionalFigure<Name extends string>(name: Name, whenBlank: number): Parameter<number, Name> {
  return { name, optional: true, read: readFigure, whenBlank, seesBlank: false };
}

/** A figure that the function can do without in some of its elements. */
export function figureOrBlank<Name extends string>(name: Name): Parameter<number | null, Name> {
  return { name, optional: false, read: readFigure, whenBlank: null, seesBlank: true };
}

/** A date as a serial number; a time of day is allowed. */
export function day<Name extends string>(name: Name): Parameter<number, Name> {
  return { name, optional: false, read: readDay, whenBlank: null, seesBlank: false };
}

/** A period of which the days matter. */
export const periodParameter: Parameter<PeriodSpan, "period"> = {
  name: "period",
  optional: false,
  read: readSpan,
  whenBlank: null,
  seesBlank: false,
};

/** The name of a process. */
export const processParameter: Parameter<string, "process"> = {
  name: "process",
  optional: false,
  read: readText,
  whenBlank: null,
  seesBlank: false,
};

/** A period of which only the year matters. */
export const yearParameter: Parameter<number, "period"> = {
  name: "period",
  optional: false,
  read: readYear,
  whenBlank: null,
  seesBlank: false,
};

/** A period of which only the year matters, and which may be left out. */
export const optionalYearParameter: Parameter<number | null, "period"> = {
  name: "period",
  optional: true,
  read: readYear,
  whenBlank: null,
  seesBlank: true,
};

/** The number of an indicator, such as "2.3a"; a number will do where it is one. */
export const indicatorParameter: Parameter<string, "indicator"> = {
  name: "indicator",
  optional: false,
  read: readText,
  whenBlank: null,
  seesBlank: false,
};

/** A part of an indicator: a class, a cause, a process. */
export const itemParameter: Parameter<string | null, "item"> = {
  name: "item",
  optional: true,
  read: readText,
  whenBlank: null,
  seesBlank: true,
};

/** A figure, or TRUE and FALSE where something is done or not. */
export const figureOrDone: Parameter<number | boolean, "value"> = {
  name: "value",
  optional: false,
  read: (input) => (typeof input === "boolean" ? input : readFigure(input)),
  whenBlank: null,
  seesBlank: false,
};

export const kindParameter: Parameter<PermitKind, "kind"> = choice("kind", "first", [
  ["first", choiceSpellings("permitKind", "first")],
  ["extension", choiceSpellings("permitKind", "extension")],
]);

export const scopeParameter: Parameter<Scope, "scope"> = choice("scope", "whole", [
  ["whole", ["whole", "kokonaisuus", "helhet", "hela förfarandet"]],
  ["migri", ["migri"]],
]);

export const directionParameter: Parameter<Direction, "direction"> = choice("direction", "lower", [
  ["lower", ["lower", "pienempi", "alempi", "lägre"]],
  ["higher", ["higher", "suurempi", "korkeampi", "högre"]],
  ["zero", ["zero", "nolla", "noll"]],
]);

function readText(input: NonNullable<Input>): string | FunctionError {
  return isCellError(input) ? passedOn(input.error) : String(input);
}

function readFigure(input: NonNullable<Input>): number | FunctionError {
  if (typeof input === "number") return input;
  if (isCellError(input)) return passedOn(input.error);
  return new FunctionError("#VALUE!", { code: "not-a-number", text: String(input) });
}

function readDay(input: NonNullable<Input>): number | FunctionError {
  const serial = readFigure(input);
  if (serial instanceof FunctionError) return serial;
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? serial : NUMBER_OUT_OF_RANGE;
}

function readSpan(input: NonNullable<Input>): PeriodSpan | FunctionError {
  if (isCellError(input)) return passedOn(input.error);
  return typeof input === "boolean" ? unknownPeriod(input) : spanOf(input);
}

const spanOf = remembered((input: number | string): PeriodSpan | FunctionError => {
  const reading = readPeriod(input);
  if (reading.ok) return periodSpan(reading.period);
  if (reading.reason === "unknown") return unknownPeriod(input);
  return new FunctionError("#VALUE!", { code: "ambiguous-period", text: String(input) });
});

function readYear(input: NonNullable<Input>): number | FunctionError {
  if (isCellError(input)) return passedOn(input.error);
  return typeof input === "boolean" ? unknownPeriod(input) : yearOf(input);
}

const yearOf = remembered((input: number | string): number | FunctionError => {
  const reading = readPeriod(input);
  if (reading.ok) return periodYear(reading.period);
  return reading.reason === "ambiguous" ? reading.year : unknownPeriod(input);
});

function unknownPeriod(input: number | string | boolean): FunctionError {
  return new FunctionError("#VALUE!", { code: "unknown-period", text: String(input) });
}

/** One of a few words, in any of the three languages. */
function choice<V extends string, Name extends string>(
  name: Name,
  whenBlank: V,
  spellings: readonly (readonly [value: V, words: readonly string[]])[],
): Parameter<V, Name> {
  const byKey = new Map(spellings.flatMap(([value, words]) => words.map((word) => [nameKey(word), value] as const)));
  const choices = spellings.map(([value]) => value);
  const chosen = remembered(
    (word: number | string | boolean): V | FunctionError =>
      byKey.get(nameKey(String(word))) ??
      new FunctionError("#VALUE!", { code: "not-a-choice", text: String(word), choices }),
  );
  return {
    name,
    optional: true,
    read: (input) => (isCellError(input) ? passedOn(input.error) : chosen(input)),
    whenBlank,
    seesBlank: false,
  };
}

/** An error in an argument comes back unchanged. */
function passedOn(error: string): FunctionError {
  return new FunctionError(error);
}
