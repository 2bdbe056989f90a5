import type { FormulasDetails } from "../../../src/validation/details/formulas";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import type { RuleCode } from "../../../src/validation/findings";
import { withOwnCells } from "../../support/ownCells";
import { scoreboardSnapshot, type ScoreboardInput } from "../../support/scoreboardSnapshot";
import { cells, made, type Plant, type PlantsOf, typed } from "./plant";

export const formulas: PlantsOf<FormulasDetails> = {
  F01: [
    cells("Käsittelyajat!R9", { "Käsittelyajat!R9": -10 }),
    cells("Automaatio!E5", { "Automaatio!E5": 240 / 260 }),
    cells("Ruuhka ja resurssit!E5", { "Ruuhka ja resurssit!E5": 520 }),
  ],
  F02: [
    cells("Käsittelyajat!M9", { "Käsittelyajat!M9": { formula: "=L9/D9", value: 100 / 120 } }),
    cells("Jälkivalvonta!K6", { "Jälkivalvonta!K6": { formula: "=F6-H6-J6", value: 5 } }),
    cells("Edustustot!I5", { "Edustustot!I5": { formula: "=G5*60/C6", value: 90 } }),
  ],
  F03: [
    cells("Käsittelyajat!C9", { "Käsittelyajat!C9": { formula: "='C:\\Luvut\\[UMA.xlsx]Q3'!B2", value: 130 } }),
    cells("Tehokkuus!D7", { "Tehokkuus!D7": { formula: "='[UMA.xlsx]Q3'!B2", value: 20 } }),
    cells("Laatu!C5", { "Laatu!C5": { formula: "='[HAO.xlsx]2022'!C4", value: 100 } }),
  ],
  F04: [
    own("Käsittelyajat!C46", "=SUM(C5:C43)", 5070),
    own("Käsittelyajat!D46", "=SUM(D6:D44)", 4680),
    cells("Tehokkuus!B5", { "Tehokkuus!B5": { formula: "=SUM(B6:B12)", value: 9600 } }),
  ],
  F05: [
    own("Käsittelyajat!Y9", "=SCOREBOARD.PTS_HTV(1,2)", { error: "#NAME?" }),
    own("Tehokkuus!Q9", "=_xldudf_SCOREBOARD_SHARE(1,2)", { error: "#NAME?" }),
    own("Laatu!N5", "=SCOREBOARD.SHARES(1,2)", { error: "#NAME?" }),
  ],
  F06: [
    own("Käsittelyajat!Y5", "=C5/D5/62", 1),
    own("Tehokkuus!Q6", "=G6/1624", 1),
    own("Automaatio!S5", "=B5*1.24", 322.4),
  ],
  F07: [
    own("Käsittelyajat!Y5", "=IFERROR(C5/D5,0)", 1),
    own("Tehokkuus!Q6", "=IFNA(B6/D6,0)", 60),
    own("Edustustot!S5", "=IF(ISERROR(C5/D5),0,C5/D5)", 10),
  ],
  F08: [
    typed("", { manualCalculation: true }),
    typed("", { manualCalculation: true, info: { author: "Analyysi" } }),
    typed("", { manualCalculation: true, processing: { "yrittaja/first": { remark: "Tarkistettu." } } }),
  ],
  F09: [
    uncalculated({}),
    uncalculated({ info: { author: "Analyysi" } }),
    uncalculated({ manualCalculation: true }, ["F08"]),
  ],
};

function own(at: string, formula: string, value: number | { readonly error: string }) {
  return made(at, () => withOwnCells(scoreboardSnapshot(), { [at]: { formula, value } }));
}

/** As a program writes a file: formulas without results. */
function uncalculated(input: ScoreboardInput, besides: readonly RuleCode[] = []): Plant {
  const workbook = (): WorkbookSnapshot => {
    const snapshot = scoreboardSnapshot(input);
    return {
      ...snapshot,
      calculated: false,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row, r) => row.map((value, c) => (sheet.formulas[r]?.[c] == null ? value : null))),
      })),
    };
  };
  return made("", workbook, besides);
}
