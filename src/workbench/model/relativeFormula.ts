import { parseAddress } from "./a1";
import { formulaSegments } from "./formulaSegments";

const reference = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

function part(letter: "R" | "C", absolute: boolean, index: number, own: number): string {
  if (absolute) return letter + String(index + 1);
  return index === own ? letter : `${letter}[${String(index - own)}]`;
}

/** The formula in R1C1 notation, in which equal formulas of a column have equal texts. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formulaSegments(formula)
    .map(({ kind, text }) =>
      kind === "code"
        ? text.replace(reference, (cell, columnMark: string, letters: string, rowMark: string, digits: string) => {
            const area = parseAddress(letters + digits)?.area;
            if (!area) return cell;
            return part("R", rowMark === "$", area.row, row) + part("C", columnMark === "$", area.column, column);
          })
        : text,
    )
    .join("");
}
