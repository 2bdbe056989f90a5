import type { Direction } from "../measures/targetStatus";
import type { PermitKind, Scope } from "../agreement/schema";
import { nameKey } from "../agreement/processNames";
import { periodYear } from "../measures/calendar/period";
import { readPeriod } from "../measures/calendar/readPeriod";
import { isCellError } from "../scoreboard/cellValue";
import type { Input, ParameterDefinition } from "./definition";
import { FunctionError } from "./functionError";

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

/** The name of a process. */
export const processParameter: Parameter<string, "process"> = {
  name: "process",
  optional: false,
  read: (input) => (isCellError(input) ? passedOn(input.error) : String(input)),
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

export const kindParameter: Parameter<PermitKind, "kind"> = choice("kind", "first", [
  ["first", ["first", "ensimmäinen", "ensilupa", "första"]],
  ["extension", ["extension", "jatko", "jatkolupa", "fortsatt"]],
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

function readFigure(input: NonNullable<Input>): number | FunctionError {
  if (typeof input === "number") return input;
  if (isCellError(input)) return passedOn(input.error);
  return new FunctionError("#VALUE!", { code: "not-a-number", text: String(input) });
}

function readYear(input: NonNullable<Input>): number | FunctionError {
  if (isCellError(input)) return passedOn(input.error);
  const reading = typeof input === "boolean" ? null : readPeriod(input);
  if (reading?.ok) return periodYear(reading.period);
  if (reading?.reason === "ambiguous") return reading.year;
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
  return {
    name,
    optional: true,
    whenBlank,
    seesBlank: false,
    read: (input) => {
      if (isCellError(input)) return passedOn(input.error);
      return (
        byKey.get(nameKey(String(input))) ??
        new FunctionError("#VALUE!", { code: "not-a-choice", text: String(input), choices })
      );
    },
  };
}

/** An error in an argument comes back unchanged. */
function passedOn(error: string): FunctionError {
  return new FunctionError(error);
}
