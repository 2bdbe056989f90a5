import type { PrivacyDetails } from "../../../validation/details/privacy";
import { type RuleTextsOf } from "../findingTexts";
import { number } from "./words";

export const privacy: RuleTextsOf<PrivacyDetails> = {
  X01: {
    title: "Litet antal",
    message: ({ value, heading }) =>
      `”${heading}” ${number(value)}: ett antal på 1–4 kan peka ut en enskild sökande. Överväg att dölja talet innan resultattavlan delas.`,
  },
  X02: {
    title: "Personbeteckning eller ärendenummer i text",
    message: ({ kind }) =>
      kind === "identityCode"
        ? "Texten ser ut att innehålla en personbeteckning. Ta bort den: resultattavlan får inte peka ut någon."
        : "Texten ser ut att innehålla ett ärende- eller kundnummer. Ta bort det: resultattavlan får inte peka ut någon.",
  },
};
