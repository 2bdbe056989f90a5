import { formatsOf } from "../format";
import type { ExplanationTexts } from "./explanationTexts";

const { number } = formatsOf("fi");

export const fi: ExplanationTexts = {
  heading: "Selitä solu",
  reading: "Luetaan solua…",
  empty: "Solu on tyhjä.",
  typed: "Soluun on kirjoitettu arvo. Siinä ei ole kaavaa.",
  spilled: (address) => `Solun täyttää solun ${address} kaava.`,
  otherFormula: "Solussa on kaava, mutta siinä ei ole tulostaulun funktiota.",
  unreadable: "Kaavassa on osia, joita ei voi selittää.",
  entry: {
    typed: "Solu täytetään käsin.",
    calculated: "Kaava laskee luvun.",
    lookup: "Kaava hakee luvun.",
    fixed: "Sisältö tulee mallista, eikä sitä muuteta.",
  },
  unit: (unit) => `Yksikkö: ${unit.replace("|", " tai ")}.`,
  definition: "Määritelmä",
  formula: "Kaava",
  inputs: "Lähtöarvot",
  result: "Tulos",
  target: "Tavoite",
  whyError: "Mistä virhe johtuu",
  verdict: { met: "Tavoite täyttyy", near: "Tavoite täyttyy melkein", missed: "Tavoite ei täyty" },
  blank: "tyhjä",
  values: (count) => (count === 1 ? "1 arvo" : `${number(count)} arvoa`),
  size: (rows, columns) =>
    `${rows === 1 ? "1 rivi" : `${number(rows)} riviä`}, ${columns === 1 ? "1 sarake" : `${number(columns)} saraketta`}`,
  notCalculated: "Arvoa ei voi laskea tässä.",
  notReached: "Tätä kaavan osaa ei nyt käytetä.",
  goTo: (address) => `Siirry soluun ${address}`,
  stale: (shown, calculated) =>
    `Solussa näkyy ${shown}, mutta lähtöarvoista tulee ${calculated}. Laske työkirja uudelleen painamalla F9.`,
  unknownName: (shown, calculated) =>
    `Solussa näkyy ${shown}, koska Excel ei tunne kaavassa olevaa funktiota. Lähtöarvoista tulee ${calculated}.`,
  passedOn: (parameter) => `Virhe on jo argumentissa ${parameter}.`,
  unknownFault: "Alueet eivät ole samankokoisia, tai jokin lähtöarvo ei kelpaa.",
  targetOf: (measure, value) => {
    switch (measure) {
      case "days":
        return `Enintään ${value}\u00A0vrk`;
      case "statutory":
        return `Laissa oleva enimmäisaika ${value}\u00A0vrk`;
      case "share":
        return `Vähintään ${value} tavoiteajassa`;
      case "indicator":
        return value;
    }
  },
  ownTable: "Työkirjan oma tavoitetaulukko",
};
