import type { FormulasDetails } from "../../../validation/details/formulas";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

export const formulas: RuleTextsOf<FormulasDetails> = {
  F01: {
    title: "Kaavan päälle on kirjoitettu",
    message: ({ value }) =>
      `Kaavan päälle on kirjoitettu ${typeof value === "number" ? number(value) : `”${String(value)}”`}. ` +
      "Solu ei enää seuraa muita lukuja.",
  },
  F02: {
    title: "Kaava poikkeaa sarakkeen kaavasta",
    message: ({ formula, columnFormula }) =>
      formula === ""
        ? `Kaava puuttuu. Sarakkeen kaava on ${columnFormula}.`
        : `Kaava ${formula} poikkeaa sarakkeen kaavasta ${columnFormula}.`,
  },
  F09: {
    title: "Työkirjaa ei ole laskettu",
    message: ({ formulas }) =>
      `Kaavoilla (${number(formulas)}) ei ole tuloksia, koska työkirjaa ei ole laskettu. ` +
      "Avaa se Excelissä, odota laskennan valmistumista ja tallenna.",
  },
};
