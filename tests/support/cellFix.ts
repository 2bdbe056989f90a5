import type { CellValue } from "../../src/scoreboard/cellValue";
import type { CellChange, Fix } from "../../src/validation/fix";
import { areaOf } from "./a1";

/** A cell and what is written into it, with a number format where it changes too: `["Tiedot!B6", 44743, "d.m.yyyy"]`. */
type Written = readonly [address: string, to: CellValue | { readonly formula: string }, numberFormat?: string];

/** A fix that writes some cells. */
export function cellFix(consent: Fix["consent"], ...cells: readonly Written[]): Fix {
  return { consent, changes: cells.map(changeOf) };
}

function changeOf([address, to, numberFormat]: Written): CellChange {
  const [sheet = "", cell = ""] = address.split("!");
  const { row, column } = areaOf(cell);
  return {
    kind: "cell",
    sheet,
    row,
    column,
    to: typeof to === "object" && to !== null && "formula" in to ? to : { value: to },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
