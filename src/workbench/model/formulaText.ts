import type { ICellData, Nullable } from "@univerjs/core";
import { type FormulaText, readCustom } from "./cellCustom";
import { formulaSegments } from "./formulaSegments";
import { engineReferences, type FormulaPlace, type ReferableTable } from "./structuredReferences";

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

/** The writer's words, if the engine still calculates what they became; otherwise the engine's. */
export function writtenFormula(cell: Nullable<ICellData>, engine: string): string {
  const { formula } = readCustom(cell);
  return formula?.engine === engine ? formula.written : engine;
}
