import { currentAgreement } from "../agreement/current";
import type { FunctionId } from "../functions/catalogue";
import type { FunctionDefinition } from "../functions/definition";
import { FunctionError } from "../functions/functionError";
import { findIndicator } from "../functions/indicator";
import { indicatorTargetFunction } from "../functions/indicatorTarget";
import { statutoryDaysFunction } from "../functions/statutoryDays";
import { targetDaysFunction } from "../functions/targetDays";
import { targetShareFunction } from "../functions/targetShare";
import { knownProcess } from "../functions/targetSource";
import type { TargetExplanation } from "./explanation";
import type { GivenArgument } from "./faults";
import { type Matrix, onlyValue } from "./matrix";

type Measure = TargetExplanation["measure"];

/** What a function looks up or compares with. */
const MEASURES: Partial<Readonly<Record<FunctionId, Measure>>> = {
  TARGET_DAYS: "days",
  WITHIN_TARGET: "days",
  WITHIN_TARGET_DATES: "days",
  TARGET_GAP: "days",
  SHARE_WITHIN_TARGET: "days",
  TARGET_SHARE: "share",
  STATUTORY_DAYS: "statutory",
  WITHIN_STATUTORY: "statutory",
  INDICATOR_TARGET: "indicator",
  INDICATOR_MET: "indicator",
};

const LOOKUPS: Readonly<Record<Measure, FunctionDefinition>> = {
  days: targetDaysFunction,
  share: targetShareFunction,
  statutory: statutoryDaysFunction,
  indicator: indicatorTargetFunction,
};

/** The target of a call that has one, looked up with the call's own arguments by the function that gives it. */
export function targetOfCall(id: FunctionId, args: readonly GivenArgument[]): TargetExplanation | null {
  const measure = MEASURES[id];
  if (measure === undefined) return null;
  const valuesOf = (name: string): Matrix | undefined => args.find(({ parameter }) => parameter === name)?.values;
  const lookup = LOOKUPS[measure];
  const result = lookup.evaluate(lookup.parameters.map(({ name }) => valuesOf(name)));
  const [[value = ""] = [], ...more] = result;
  if (more.length > 0 || value === "" || value instanceof FunctionError) return null;
  const place = measure === "indicator" ? indicatorPlace(valuesOf("indicator")) : annexPlace(valuesOf("process"));
  if (!place) return null;
  const { title, reference } = currentAgreement;
  const fromWorkbook = (valuesOf("targets") ?? []).length > 1;
  return { measure, value, ...place, agreement: fromWorkbook ? null : { title, reference } };
}

type Place = Pick<TargetExplanation, "subject" | "clause">;

function annexPlace(process: Matrix | undefined): Place | null {
  const name = process && onlyValue(process);
  if (typeof name !== "string") return null;
  return { subject: knownProcess(name)?.label ?? name, clause: currentAgreement.processingTimes.title };
}

function indicatorPlace(number: Matrix | undefined): Place | null {
  const id = number && onlyValue(number);
  if (typeof id !== "string" && typeof id !== "number") return null;
  const indicator = findIndicator(String(id));
  return indicator instanceof FunctionError ? null : { subject: indicator.id, clause: indicator.text };
}
