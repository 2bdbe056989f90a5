import type { StructureDetails } from "../../../src/validation/details/structure";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { withRowsSwapped } from "../../support/swappedRows";
import { cells, made, type PlantsOf, typed } from "./plant";

export const structure: PlantsOf<StructureDetails> = {
  S01: [withoutSheet("Tehokkuus"), withoutSheet("Käsittelyajat"), withoutSheet("Tavoitteet")],
  S02: [renamed("Tehokkuus", "Tehokkuus (2)"), renamed("Käsittelyajat", "käsittelyajat "), renamed("Tiedot", "TIEDOT")],
  S03: [
    cells("Käsittelyajat!D4", { "Käsittelyajat!D4": "Päätetyt" }),
    cells("Tehokkuus!H4", { "Tehokkuus!H4": "Henkilöt" }),
    cells("Kustannusvastaavuus!C4", { "Kustannusvastaavuus!C4": "Kulut" }),
  ],
  S04: [withoutRow("Käsittelyajat", 10), withoutRow("Tehokkuus", 13), withoutRow("Jälkivalvonta", 6)],
  S05: [
    cells("Käsittelyajat!A11", { "Käsittelyajat!A11": "Yrittäjät" }, ["S04"]),
    cells("Tehokkuus!A13", { "Tehokkuus!A13": "Opiskelu" }, ["S04"]),
    cells("Laatu!A9", { "Laatu!A9": "Kantelut vastaanotosta" }, ["S04"]),
  ],
  S06: [
    cells("Käsittelyajat!A9", { "Käsittelyajat!A9": "Yritäjä" }),
    cells("Tehokkuus!A10", { "Tehokkuus!A10": "Opisskelu" }),
    cells("Kustannusvastaavuus!A7", { "Kustannusvastaavuus!A7": "Perhee" }),
  ],
  S07: [swapped("Käsittelyajat", 9, 10), swapped("Tehokkuus", 6, 13), swapped("Jälkivalvonta", 5, 8)],
  S08: [
    typed("Käsittelyajat!A7:V9", { hidden: ["Käsittelyajat!7:9"] }),
    typed("Tehokkuus!D4:D13", { hidden: ["Tehokkuus!D:D"] }),
    typed("Tiedot!A11:C11", { hidden: ["Tiedot!11:11"] }),
  ],
  S09: [
    typed("Käsittelyajat!C9:C10", { merged: ["Käsittelyajat!C9:C10"], cells: { "Käsittelyajat!C10": null } }, ["S11"]),
    typed("Tehokkuus!N6:N7", { merged: ["Tehokkuus!N6:N7"] }),
    typed("Edustustot!P5:P8", { merged: ["Edustustot!P5:P8"] }),
  ],
  S10: [extension("Kansalaisuushakemus"), extension("Turvapaikka"), extension("Kausityötodistukset")],
  S11: [
    typed("Käsittelyajat!C9", { processing: { "yrittaja/first": { received: null } } }),
    typed("Tehokkuus!G10", { efficiency: { Opiskelu: { effectiveHours: null } } }),
    typed("Tiedot!B11", { info: { hoursPerHtv: null } }),
  ],
};

function sheets(change: (sheet: SheetSnapshot) => SheetSnapshot | null): WorkbookSnapshot {
  const snapshot = scoreboardSnapshot();
  return { ...snapshot, sheets: snapshot.sheets.flatMap((sheet) => change(sheet) ?? []) };
}

function withoutSheet(name: string) {
  return made("", () => sheets((sheet) => (sheet.name === name ? null : sheet)));
}

function renamed(name: string, to: string) {
  return made(to, () => sheets((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)));
}

function withoutRow(name: string, row: number) {
  const cleared = <T>(rows: readonly (readonly (T | null)[])[]) =>
    rows.map((line, index) => (index === row - 1 ? line.map(() => null) : line));
  return made(name, () =>
    sheets((sheet) =>
      sheet.name === name ? { ...sheet, values: cleared(sheet.values), formulas: cleared(sheet.formulas) } : sheet,
    ),
  );
}

function swapped(name: string, a: number, b: number) {
  return made(`${name}!A${String(a)}`, () => withRowsSwapped(scoreboardSnapshot(), name, a, b));
}

function extension(process: string) {
  return made("Käsittelyajat!A45:V45", () => {
    const snapshot = scoreboardSnapshot();
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === "Käsittelyajat" ? withExtension(sheet, process) : sheet)),
    };
  });
}

function withExtension(sheet: SheetSnapshot, process: string): SheetSnapshot {
  const line = (sheet.values.at(-1) ?? []).map((value, column) =>
    column === 0 ? process : column === 1 ? "Jatko" : value,
  );
  return {
    ...sheet,
    values: [...sheet.values, line],
    formulas: [
      ...sheet.formulas,
      (sheet.formulas.at(-1) ?? []).map((one) => one?.replaceAll(/(?<=[A-Z])44\b/g, "45") ?? null),
    ],
    numberFormats: [...sheet.numberFormats, ...sheet.numberFormats.slice(-1)],
  };
}
