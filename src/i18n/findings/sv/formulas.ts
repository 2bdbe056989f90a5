import type { FormulasDetails } from "../../../validation/details/formulas";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

export const formulas: RuleTextsOf<FormulasDetails> = {
  F01: {
    title: "En formel har skrivits över",
    message: ({ value }) =>
      `Formeln har skrivits över med ${typeof value === "number" ? number(value) : `”${String(value)}”`}. ` +
      "Cellen följer inte längre de andra talen.",
  },
  F02: {
    title: "Formeln avviker från kolumnens formel",
    message: ({ formula, columnFormula }) =>
      formula === ""
        ? `Formeln saknas. Kolumnens formel är ${columnFormula}.`
        : `Formeln ${formula} avviker från kolumnens formel ${columnFormula}.`,
  },
  F09: {
    title: "Arbetsboken är inte beräknad",
    message: ({ formulas }) =>
      `Formlerna (${number(formulas)}) har inga resultat, eftersom arbetsboken inte är beräknad. ` +
      "Öppna den i Excel, vänta tills beräkningen är klar och spara.",
  },
};
