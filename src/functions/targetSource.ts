import { currentAgreement } from "../agreement/current";
import { processNames } from "../agreement/processNames";
import type { PermitKind, Process, StatutoryMaximum, Target } from "../agreement/schema";
import { targetOf } from "../agreement/targets";
import { readTargetTable, type TargetRow, type TargetRowProblem, type TargetTable } from "../scoreboard/targetTable";
import type { CellValue } from "../scoreboard/cellValue";
import type { Argument, ParameterDefinition } from "./definition";
import { FunctionError, NOT_AVAILABLE } from "./functionError";
import { remembered } from "./remembered";

/** Where a function takes its targets from: the agreement that ships with the add-in, or the workbook's own table. */
export interface TargetSource {
  readonly target: (process: string, year: number, kind: PermitKind) => Target | FunctionError;
  readonly statutory: (process: string, kind: PermitKind) => StatutoryMaximum | FunctionError;
}

export const targetsParameter: ParameterDefinition<"targets"> = { name: "targets", optional: true };

const names = processNames(currentAgreement);

/** The process of the agreement that answers to a name. */
export function knownProcess(name: string): Process | null {
  return names.find(name);
}

/** The targets of one call: of the table that the argument holds, of the agreement where it is left out. */
export function targetSource(argument: Argument): TargetSource {
  if (argument === undefined || argument.length === 0 || isOneBlank(argument)) return agreementSource;
  const cells = argument.map((row) => row.map((input): CellValue => input ?? null));
  const reading = readTargetTable(cells, names);
  if (reading.ok) return tableSource(reading.table);
  const error = new FunctionError("#VALUE!", { code: "missing-target-heading", heading: reading.missingHeading });
  return { target: () => error, statutory: () => error };
}

const agreementSource: TargetSource = {
  target: rememberedTargets((name, year, kind) => {
    const process = names.find(name);
    if (!process) return unknownProcess(name);
    return targetOf(process, year, kind) ?? noTarget(process.label, year);
  }),
  statutory: (name, kind) => {
    const process = names.find(name);
    if (!process) return unknownProcess(name);
    return process.statutory[kind] ?? noStatutoryMaximum(process.label);
  },
};

/** Each target is looked up once. */
function rememberedTargets(target: TargetSource["target"]): TargetSource["target"] {
  const known = remembered((name: string) =>
    remembered((kind: PermitKind) => remembered((year: number) => target(name, year, kind))),
  );
  return (name, year, kind) => known(name)(kind)(year);
}

function tableSource(table: TargetTable): TargetSource {
  const unknown = (name: string): FunctionError | null =>
    table.hasProcess(name) || names.find(name) ? null : unknownProcess(name);
  return {
    target: rememberedTargets((name, year, kind) => {
      const row = table.row(name, year, kind);
      if (row && "problem" in row) return rowError(row, name, year);
      return row?.target ?? unknown(name) ?? noTarget(name, year);
    }),
    statutory: (name, kind) => {
      const row = table.newestRow(name, kind);
      if (row && "problem" in row) return rowError(row, name, null);
      return row?.statutory ?? unknown(name) ?? noStatutoryMaximum(name);
    },
  };
}

function rowError(row: Exclude<TargetRowProblem, TargetRow>, process: string, year: number | null): FunctionError {
  switch (row.problem) {
    case "error":
      return new FunctionError(row.error);
    case "broken":
      return new FunctionError("#VALUE!", { code: "broken-target-row", process, text: row.text });
    case "duplicate":
      return year === null
        ? NOT_AVAILABLE
        : new FunctionError("#VALUE!", { code: "duplicate-target-row", process, year });
  }
}

/** `#N/A` with the nearest name that the agreement knows. */
export function unknownProcess(name: string): FunctionError {
  return new FunctionError("#N/A", { code: "unknown-process", name, suggestion: names.nearest(name)?.label ?? null });
}

function noTarget(process: string, year: number): FunctionError {
  return new FunctionError("#N/A", { code: "no-target", process, year });
}

function noStatutoryMaximum(process: string): FunctionError {
  return new FunctionError("#N/A", { code: "no-statutory-maximum", process });
}

function isOneBlank(argument: NonNullable<Argument>): boolean {
  const only = argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : false;
  return only === null || only === undefined || only === "";
}
