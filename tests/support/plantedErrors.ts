import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { withOwnCells } from "./ownCells";
import type { CellEdits } from "./scoreboardSnapshot";
import { twoQuarters } from "./twoQuarters";

/** Mistakes of many kinds: texts for figures, formulas of one's own, totals, errors, dates, other formats. */
const MISTAKES: CellEdits = {
  "Tavoitteet!F5": 70,
  "Käsittelyajat!A11": "Erityisasiantuntja",
  "Käsittelyajat!H9": "12,5",
  "Käsittelyajat!D15": "1\u00A0200",
  "Käsittelyajat!G13": 4,
  "Käsittelyajat!M17": 0.5,
  "Käsittelyajat!M19": { formula: "=L19/D19", value: 100 / 120 },
  "Käsittelyajat!T21": { error: "#REF!" },
  "Käsittelyajat!U21": { formula: '=IF(AND(ISNUMBER(H21),N(T21)>0),H21/T21-1,"")', value: { error: "#REF!" } },
  "Käsittelyajat!H23": 44_835,
  "Käsittelyajat!J25": null,
  "Tehokkuus!C6": -300,
  "Tehokkuus!D7": 12.5,
};

const OWN: CellEdits = {
  "Käsittelyajat!A46": "Yhteensä",
  "Käsittelyajat!D46": { formula: "=SUM(D5:D40)", value: 4000 },
  "Käsittelyajat!C46": { formula: "=IFERROR(C5/C6,0)", value: 0 },
  "Käsittelyajat!H46": 40,
  "Käsittelyajat!Z7": { formula: "=D7/62", value: 2 },
  "Käsittelyajat!Z8": { formula: "=SCOREBOARD.SHARR(D8,C8)", value: { error: "#NAME?" } },
  "Tehokkuus!R8": { formula: "=SUM(C6:C9)", value: 10 },
  "Tehokkuus!Q8": "Yhteensä",
};

/** A scoreboard with many mistakes, and that of the former period. */
export function plantedErrors(): { readonly now: WorkbookSnapshot; readonly former: WorkbookSnapshot } {
  const { now, former } = twoQuarters({
    cells: MISTAKES,
    formats: { "Käsittelyajat!C7": "0.000", "Käsittelyajat!C8": "0.000", "Tehokkuus!C8": "0.0" },
  });
  return { now: withOwnCells(now, OWN), former };
}
