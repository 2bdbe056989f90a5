import type { Area } from "../../scoreboard/document";
import { FILE_LIMITS } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import { areaOf } from "../read/areaOf";
import { openPackage } from "../read/openPackage";
import { partText, worksheetParts } from "../read/packageIndex";
import { attributesOf } from "../read/xmlText";
import { cellElements, rowElements } from "./cellElements";

/** Cells that share the result of one formula, which stands in the first of them. */
export interface ArrayFormula {
  readonly area: Area;
  /** Whether Excel fits the area to the result (a spill); otherwise it was chosen when the formula was entered. */
  readonly spills: boolean;
}

/** What a sheet's XML says of its formulas beyond their texts. */
export interface FormulaAreas {
  readonly arrays: readonly ArrayFormula[];
  /** Rows that functions such as SUBTOTAL may leave out. */
  readonly hasHiddenRows: boolean;
}

const FORMULA = /<(?:\w+:)?f(?=[\s/>])([^<>]*)>/;

/**
 * The array formulas of every sheet, by the sheet's name.
 * @throws {WorkbookFileError}
 */
export async function readFormulaAreas(bytes: Uint8Array): Promise<ReadonlyMap<string, FormulaAreas>> {
  const parts = await openPackage(bytes);
  return new Map(worksheetParts(parts).map(({ name, path }) => [name, formulaAreas(partText(parts, path) ?? "")]));
}

function formulaAreas(xml: string): FormulaAreas {
  const arrays: ArrayFormula[] = [];
  let hasHiddenRows = false;
  let cellsOfArrays = 0;
  for (const { attributes: rowTag, content: cells } of rowElements(xml)) {
    if (isTrue(attributesOf(rowTag).get("hidden"))) hasHiddenRows = true;
    for (const { attributes, content } of cellElements(cells ?? "")) {
      const formula = attributesOf(FORMULA.exec(content ?? "")?.[1] ?? "");
      const area = formula.get("t") === "array" ? areaOf(formula.get("ref") ?? "") : null;
      if (!area) continue;
      cellsOfArrays += area.rows * area.columns;
      if (cellsOfArrays > FILE_LIMITS.cells)
        throw new WorkbookFileError("too-large", "array formulas fill too many cells");
      arrays.push({ area, spills: attributesOf(attributes).has("cm") });
    }
  }
  return { arrays, hasHiddenRows };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
