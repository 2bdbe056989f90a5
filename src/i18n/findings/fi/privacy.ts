import type { PrivacyDetails } from "../../../validation/details/privacy";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

export const privacy: RuleTextsOf<PrivacyDetails> = {
  X01: {
    title: "Pieni lukumäärä",
    message: ({ value, heading }) =>
      `”${heading}” ${number(value)}: luvusta 1–4 voi tunnistaa yksittäisen hakijan. Harkitse luvun peittämistä ennen jakamista.`,
  },
  X02: {
    title: "Henkilötunnus tai asianumero tekstissä",
    message: ({ kind }) =>
      kind === "identityCode"
        ? "Tekstissä näyttää olevan henkilötunnus. Poista se: tulostaulu ei saa yksilöidä ketään."
        : "Tekstissä näyttää olevan asian tai asiakkaan numero. Poista se: tulostaulu ei saa yksilöidä ketään.",
  },
};
