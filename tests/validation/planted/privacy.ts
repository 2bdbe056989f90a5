import type { PrivacyDetails } from "../../../src/validation/details/privacy";
import { type PlantsOf, typed } from "./plant";

export const privacy: PlantsOf<PrivacyDetails> = {
  X01: [
    typed("Edustustot!D5", { missions: { "New Delhi, työ": { paper: 4 } } }),
    typed("Edustustot!J8", { missions: { "Ankara, opiskelu": { hearings: 1 } } }),
    typed("Edustustot!C6", { missions: { "New Delhi, opiskelu": { applications: 3, paper: 0 } } }),
  ],
  X02: [
    typed("Käsittelyajat!V9", { processing: { "yrittaja/first": { remark: "Hakija 131052-308T." } } }),
    typed("Tiedot!B23", { info: { previousFile: "MIGDno-2022-1234.xlsx" } }),
    typed("Laatu!K5", { quality: { residence: { remark: "Ks. asiakasnro 1234567." } } }),
  ],
};
