import type { TargetsDetails } from "../../../validation/details/targets";
import type { RuleHelpOf } from "../ruleHelp";

export const targets: RuleHelpOf<TargetsDetails> = {
  G01: {
    meaning:
      "Medeltalet för behandlingstiden är större än det avtalade målet. Det är ett resultat, inte ett fel i tabellen.",
    mending: "Förklara avvikelsen i anmärkningskolumnen. Panelen berättar också vad målet skulle kräva.",
    note: "Ett medeltal som är exakt målet uppfyller det.",
  },
  G02: {
    meaning: "Medeltalet för behandlingstiden är större än den maximitid som lagen föreskriver.",
    mending: "Kontrollera siffran. Om den är rätt, förklara överskridningen i anmärkningskolumnen.",
  },
  G03: {
    meaning: "När avtalet har två mål, Migris och hela förfarandets, ska båda nås.",
    mending: "Det är ett resultat, inte ett fel i tabellen. Förklara avvikelsen i anmärkningskolumnen.",
  },
  G07: {
    meaning:
      "Bladet Tavoitteet har en siffra som avviker från avtalets bilaga. Alla jämförelser på raden skulle bli fel.",
    mending: "Återställ avtalets siffra. Rättelsen skriver den.",
  },
};
