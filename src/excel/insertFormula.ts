import { changing } from "./run";

/** What came of writing a formula; the address names the sheet too. */
export interface Insertion {
  readonly kind: "inserted" | "occupied";
  readonly address: string;
}

/**
 * Writes a formula in English notation into the active cell, unless anything else is in it, be it the spill of another cell; asked for
 * twice it is there once.
 */
export function insertFormula(formula: string): Promise<Insertion> {
  return changing(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas,valueTypes");
    await context.sync();
    const { address } = cell;
    const content: unknown = cell.formulas[0]?.[0];
    if (content === formula) return { kind: "inserted", address };
    if (content !== "" || !isBlank(cell.valueTypes)) return { kind: "occupied", address };
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "inserted", address };
  });
}

function isBlank(types: readonly (readonly string[])[]): boolean {
  return types.flat().every((type) => type === "Empty");
}
