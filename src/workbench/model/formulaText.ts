import type { ICellData, Nullable } from "@univerjs/core";
import { formulaSegments } from "./formulaSegments";
import { engineReferences, type FormulaPlace, type ReferableTable } from "./structuredReferences";

/** A formula in the words of its writer and in those the engine reads. */
export interface FormulaText {
  readonly written: string;
  readonly engine: string;
}

const storedCall = /_xldudf_(\w+)(?=\()/gi;
const storedPrefix = /_xlfn\.(?:_xlws\.)?|_xlws\./gi;

/** Names as files store them, in any of their forms, as they are typed: `_xldudf_SCOREBOARD_SHARE(` → `SCOREBOARD.SHARE(`. */
function typedNames(formula: string, functionNames: readonly string[]): string {
  const stored = new Map(functionNames.map((name) => [name.replaceAll(".", "_").toUpperCase(), name]));
  const joined = formula.replaceAll(/\[\d+\]!(?=_xldudf_)/gi, "");
  return formulaSegments(joined)
    .map(({ kind, text }) =>
      kind === "code"
        ? text
            .replace(storedCall, (call, name: string) => stored.get(name.toUpperCase()) ?? call)
            .replace(storedPrefix, "")
        : text,
    )
    .join("");
}

/** Prepares a formula that is being entered into a cell. */
export function enteredFormula(
  formula: string,
  functionNames: readonly string[],
  tables: readonly ReferableTable[],
  place: FormulaPlace,
): FormulaText {
  const written = typedNames(formula, functionNames);
  return { written, engine: engineReferences(written, tables, place) };
}

interface StoredText {
  readonly custom?: { readonly writtenFormula: FormulaText };
}

/** The part of a cell's data that keeps the writer's words where the engine reads others. */
export function storedText(formula: FormulaText): StoredText {
  return formula.written === formula.engine ? {} : { custom: { writtenFormula: formula } };
}

/** The writer's words, if the engine still calculates what they became; otherwise the engine's. */
export function writtenFormula(cell: Nullable<ICellData>, engine: string): string {
  const kept: unknown = cell?.custom?.["writtenFormula"];
  return isFormulaText(kept) && kept.engine === engine ? kept.written : engine;
}

function isFormulaText(value: unknown): value is FormulaText {
  return typeof value === "object" && value !== null && "written" in value && "engine" in value;
}
