import type { FormulasDetails } from "../../../validation/details/formulas";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number } from "./words";

/** Of how many cells below each other the same is said. */
const below = (cells: number): string => (cells === 1 ? "" : ` Sama koskee ${number(cells)} allekkaista solua.`);

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
  F03: {
    title: "Kaava lukee toista työkirjaa",
    message: ({ file, cells }) =>
      `Kaava lukee toista työkirjaa${file === "" ? "" : ` ”${file}”`}. Luku voi olla vanha.${below(cells)}`,
  },
  F04: {
    title: "Summa ei kata kaikkia rivejä",
    message: ({ range, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const others = more === 0 ? [] : [more === 1 ? "yhtä muuta" : `${number(more)} muuta`];
      return `Summa ${range} ei laske mukaan ${rows.length === 1 ? "riviä" : "rivejä"} ${and([...shown, ...others])}.`;
    },
  },
  F05: {
    title: "Lisäosan funktiota ei löydy",
    message: ({ function: name, cells }) => `Excel ei löydä lisäosan funktiota ${name}.${below(cells)}`,
  },
  F06: {
    title: "Kaavaan on kirjoitettu luku",
    message: ({ constant, name, cells }) =>
      `Kaavaan on kirjoitettu luku ${number(constant)}. ` +
      (name === null ? "Se ei muutu, kun jakso tai laskentaperuste muuttuu." : `Sama luku on solussa ${name}.`) +
      below(cells),
  },
  F07: {
    title: "Kaava näyttää virheen nollana",
    message: ({ cells }) => `Kaava näyttää virheen nollana, joten puuttuva luku näyttää nollalta.${below(cells)}`,
  },
  F08: {
    title: "Laskenta on manuaalinen",
    message: ({ formulas }) =>
      `Laskenta on manuaalinen: kaavojen (${number(formulas)}) tulokset voivat olla vanhentuneita.`,
  },
  F09: {
    title: "Työkirjaa ei ole laskettu",
    message: ({ formulas }) =>
      `Kaavoilla (${number(formulas)}) ei ole tuloksia, koska työkirjaa ei ole laskettu. ` +
      "Avaa se Excelissä, odota laskennan valmistumista ja tallenna.",
  },
};
