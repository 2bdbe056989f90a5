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
      "Bladet Mål (Tavoitteet) har en siffra som avviker från avtalets bilaga. Alla jämförelser på raden skulle bli fel.",
    mending: "Återställ avtalets siffra. Rättelsen skriver den.",
  },
  G04: {
    meaning:
      "Av EU-registreringarna görs minst 80\u00A0% vid disken eller inom två dygn, och av ansökningarna om arbete och studier behandlas minst 80\u00A0% i lättare förfarande. Det är ett resultat, inte ett fel i tabellen.",
    mending: "Förklara avvikelsen i anmärkningskolumnen.",
    note: "Målet för det lättare förfarandet gäller arbete och studier: raderna EU-registreringar och medborgarskap jämförs inte med det.",
  },
  G05: {
    meaning:
      "Avtalet säger ”under 3\u00A0%” eller ”över 90\u00A0%”. Då uppfyller exakt 3\u00A0% eller 90\u00A0% inte målet, fast siffrorna ser lika ut i tabellen.",
    mending: "Kontrollera siffran noggrannare än med en decimal.",
  },
  G06: {
    meaning:
      "Kolumnen Status (Tila) visar om målet nås. En status som skrivits för hand kan strida mot radens siffror.",
    mending: "Rättelsen återställer kolumnens formel, som räknar statusen ur siffrorna.",
    note: "Även ord som ”nås” och ”nås inte” läses som status.",
  },
  G08: {
    meaning: "Målen ändras från år till år. Ett annat års mål skulle göra jämförelsen felaktig.",
    mending: "Rättelsen skriver rätt års mål eller återställer formeln som hämtar det.",
  },
  G09: {
    meaning: "En del mätare följs bara upp, och för vissa säger avtalet inte när målet nås. De har ingen status.",
    mending: "Rättelsen återställer kolumnens formel, som lämnar statusen tom.",
  },
  G10: {
    meaning:
      "Mätaren har ett avtalat intervall (utbildning 3–5\u00A0% av arbetstiden) eller en nivå (beläggning 75\u00A0%), eller är ett index på skalan 1–5.",
    mending: "Kontrollera siffran. Om den är rätt, förklara avvikelsen i beskrivningen.",
  },
  G11: {
    meaning: "Det första ministeriet frågar är varför målet inte nåddes. Förklaringen hör hemma i samma tabell.",
    mending: "Skriv orsaken i radens anmärknings- eller beskrivningskolumn.",
  },
};
