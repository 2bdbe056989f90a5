import type { FormulasDetails } from "../../../validation/details/formulas";
import { fewRowNumbers, type RuleTextsOf } from "../findingTexts";
import { and, number } from "./words";

/** Of how many cells below each other the same is said. */
const below = (cells: number): string => (cells === 1 ? "" : ` Det gäller ${number(cells)} celler under varandra.`);

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
  F03: {
    title: "Formeln läser en annan arbetsbok",
    message: ({ file, cells }) =>
      `Formeln läser en annan arbetsbok${file === "" ? "" : ` ”${file}”`}. Talet kan vara gammalt.${below(cells)}`,
  },
  F04: {
    title: "Summan omfattar inte alla rader",
    message: ({ range, rows }) => {
      const { shown, more } = fewRowNumbers(rows);
      const others = more === 0 ? [] : [more === 1 ? "en annan" : `${number(more)} andra`];
      return `Summan ${range} räknar inte med ${rows.length === 1 ? "raden" : "raderna"} ${and([...shown, ...others])}.`;
    },
  },
  F05: {
    title: "Tilläggets funktion hittas inte",
    message: ({ function: name, cells }) => `Excel hittar inte tilläggets funktion ${name}.${below(cells)}`,
  },
  F06: {
    title: "Ett tal har skrivits in i formeln",
    message: ({ constant, name, cells }) =>
      `Talet ${number(constant)} har skrivits in i formeln. ` +
      (name === null
        ? "Det ändras inte när perioden eller beräkningsgrunden ändras."
        : `Samma tal finns i cellen ${name}.`) +
      below(cells),
  },
  F07: {
    title: "Formeln visar ett fel som noll",
    message: ({ cells }) => `Formeln visar ett fel som noll, så ett tal som saknas ser ut som noll.${below(cells)}`,
  },
  F08: {
    title: "Beräkningen är manuell",
    message: ({ formulas }) => `Beräkningen är manuell: formlerna (${number(formulas)}) kan visa föråldrade resultat.`,
  },
  F09: {
    title: "Arbetsboken är inte beräknad",
    message: ({ formulas }) =>
      `Formlerna (${number(formulas)}) har inga resultat, eftersom arbetsboken inte är beräknad. ` +
      "Öppna den i Excel, vänta tills beräkningen är klar och spara.",
  },
};
