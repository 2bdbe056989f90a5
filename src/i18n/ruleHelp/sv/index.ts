import type { RuleHelpTexts } from "../ruleHelp";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const sv: RuleHelpTexts = {
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formerPeriod, ...formulas, ...privacy },
  headings: {
    index: "Resultattavlans kontrollregler",
    severity: "Allvarlighetsgrad",
    meaning: "Vad som kontrolleras och varför",
    message: "Exempel på en iakttagelse",
    mending: "Vad du kan göra",
    note: "Observera",
    source: "Vad regeln grundar sig på",
  },
  consents: {
    auto: "Rättelsen ändrar inte siffrornas betydelse, så den görs med ett tryck utan ytterligare fråga.",
    ask: "Rättelsen visas först, gammalt och nytt värde sida vid sida, och görs först när du godkänner den.",
    none: "Tillägget rättar inte detta: bara den som tagit fram siffrorna vet vad som är rätt.",
  },
  clause: (clause) => `Resultatavtalet 2022–2026, punkt ${clause}.`,
  noClause:
    "Regeln grundar sig inte på någon enskild punkt i avtalet utan på att man ska kunna räkna med siffrorna och lita på dem.",
  backToIndex: "Alla kontrollregler",
};
