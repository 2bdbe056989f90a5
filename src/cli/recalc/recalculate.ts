import { excelizePath } from "../../files/node/excelizePath";
import { readDocument } from "../../files/readDocument";
import { type DefinedFormula, readDefinedNames } from "../../files/results/definedNames";
import { type FormulaAreas, readFormulaAreas } from "../../files/results/formulaAreas";
import type { CellResult } from "../../files/results/writeResults";
import type { KeptReason } from "../../i18n/cli/problem";
import type { WorkbookDocument } from "../../scoreboard/document";
import { Calculator } from "./calculator";
import { changedResults } from "./changedResults";
import { circularFormulas } from "./circularFormulas";
import { engineDocument } from "./engineDocument";
import type { FormulaCell } from "./formulaCell";
import { outcomeOf } from "./outcome";
import { callsScoreboard, unknownPart, type Vocabulary } from "./unknownPart";

export interface KeptCell extends FormulaCell {
  readonly reason: KeptReason;
}

export interface Recalculation {
  /** How many formulas were calculated. */
  readonly formulas: number;
  /** Results that differ from what the file holds, by sheet. */
  readonly changes: ReadonlyMap<string, readonly CellResult[]>;
  /** Cells that were to be calculated and could not be. */
  readonly kept: readonly KeptCell[];
}

/**
 * Calculates the formulas of a workbook. Those that cannot be calculated count with the results that the file holds, and
 * so do, with `onlyScoreboard`, all that call no function of ours.
 * @throws {WorkbookFileError}
 */
export async function recalculate(
  bytes: Uint8Array,
  { onlyScoreboard }: { readonly onlyScoreboard: boolean },
): Promise<Recalculation> {
  const document = await readDocument(bytes, excelizePath());
  const allNames = await readDefinedNames(bytes);
  const areas = await readFormulaAreas(bytes);
  const formulas = formulaCells(document, areas);
  const wanted = new Set(onlyScoreboard ? formulas.filter(({ formula }) => callsScoreboard(formula)) : formulas);
  const held = new Set(formulas.filter((cell) => !wanted.has(cell) && cell.value !== null));
  const ofFile = await vocabularyOf(document, allNames, areas);
  const names = allNames.filter(({ formula }) => unknownPart(formula, ofFile) === null);
  const reasons = uncalculable(
    formulas.filter((cell) => !held.has(cell)),
    names,
    { ...ofFile, names: namesOf(document, names) },
  );
  const results = await calculateRest({ document, names, formulas, wanted, held, reasons });
  const kept = formulas.flatMap((cell): KeptCell[] => {
    const reason = wanted.has(cell) ? reasons.get(cell) : undefined;
    return reason ? [{ ...cell, reason }] : [];
  });
  return { formulas: wanted.size - kept.length, changes: changedResults(document, results), kept };
}

interface Calculation {
  readonly document: WorkbookDocument;
  readonly names: readonly DefinedFormula[];
  readonly formulas: readonly FormulaCell[];
  readonly wanted: ReadonlySet<FormulaCell>;
  /** Formulas that count with their stored results. */
  readonly held: ReadonlySet<FormulaCell>;
  /** Formulas that cannot be calculated; more are added as they are found. */
  readonly reasons: Map<FormulaCell, KeptReason>;
}

/** What cannot be calculated may only show when the rest is; from then on it counts with its stored result. */
async function calculateRest(calculation: Calculation): Promise<ReadonlyMap<string, readonly CellResult[]>> {
  const { document, names, formulas, wanted, held, reasons } = calculation;
  const constant = new Set([...held, ...reasons.keys()]);
  const calculator = new Calculator();
  const sheets = await calculator.calculate(engineDocument(document, formulas, constant), names);
  const results = new Map<string, CellResult[]>(document.sheets.map(({ name }) => [name, []]));
  for (const cell of formulas) {
    const sheet = sheets.get(cell.sheet);
    if (constant.has(cell) || !sheet) continue;
    const outcome = outcomeOf(cell, sheet);
    if ("reason" in outcome) reasons.set(cell, outcome.reason);
    else if (wanted.has(cell)) for (const result of outcome.results) results.get(cell.sheet)?.push(result);
  }
  await calculator.dispose();
  return held.size + reasons.size > constant.size ? calculateRest(calculation) : results;
}

function formulaCells(document: WorkbookDocument, areas: ReadonlyMap<string, FormulaAreas>): FormulaCell[] {
  return document.sheets.flatMap(({ name, cells }) => {
    const arrays = new Map((areas.get(name)?.arrays ?? []).map((array) => [placeKey(array.area), array]));
    return cells.flatMap(({ row, column, value, formula }): FormulaCell[] =>
      formula === undefined
        ? []
        : [{ sheet: name, row, column, formula, value, array: arrays.get(placeKey({ row, column })) ?? null }],
    );
  });
}

function uncalculable(
  formulas: readonly FormulaCell[],
  names: readonly DefinedFormula[],
  vocabulary: Vocabulary,
): Map<FormulaCell, KeptReason> {
  const reasons = new Map<FormulaCell, KeptReason>();
  for (const cell of circularFormulas(formulas, names)) reasons.set(cell, { code: "circular" });
  for (const cell of formulas) {
    const name = unknownPart(cell.formula, vocabulary);
    if (name !== null) reasons.set(cell, { code: "unknown", name });
  }
  return reasons;
}

async function vocabularyOf(
  document: WorkbookDocument,
  names: readonly DefinedFormula[],
  areas: ReadonlyMap<string, FormulaAreas>,
): Promise<Vocabulary> {
  const calculator = new Calculator();
  const functions = calculator.functions();
  await calculator.dispose();
  return {
    functions,
    names: namesOf(document, names),
    sheets: new Set(document.sheets.map(({ name }) => name.toUpperCase())),
    hiddenRows: [...areas.values()].some(({ hasHiddenRows }) => hasHiddenRows),
  };
}

/** In upper case. */
function namesOf({ sheets }: WorkbookDocument, names: readonly DefinedFormula[]): ReadonlySet<string> {
  const named = [...names, ...sheets.flatMap(({ tables }) => tables)];
  return new Set(named.map(({ name }) => name.toUpperCase()));
}

function placeKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)} ${String(column)}`;
}
