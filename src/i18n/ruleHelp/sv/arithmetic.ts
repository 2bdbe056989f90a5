import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "De avgjorda delas upp i positiva, negativa och övriga (förfallna, avvisade). När delarna inte stämmer är någon siffra felaktigt hämtad.",
    mending: "Kontrollera siffrorna i källan. Tillägget visar hur mycket summan avviker.",
  },
  A03: {
    meaning: "Andelen inom måltiden är de avgjorda inom måltiden delade med alla avgjorda.",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Andelen får avvika 0,05 procentenheter, hälften av den sista decimal som visas.",
  },
  A04: {
    meaning:
      "En del kan inte vara större än den helhet den hör till: till exempel de avgjorda inom måltiden större än alla avgjorda.",
    mending: "Kontrollera båda siffrorna i källan.",
  },
  A05: {
    meaning: "Beslut per årsverke är besluten delade med de effektiva årsverkena (bilaga Tehokkuus, fotnot **).",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Resultatet får avvika hälften av den sista decimal som visas.",
  },
  A06: {
    meaning:
      "Siffran är besluten delade med de UMA-användare som bekräftat beslut och med periodens arbetsdagar (bilaga Tehokkuus, fotnot *).",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
    note: "Resultatet får avvika hälften av den sista decimal som visas.",
  },
  A08: {
    meaning: "Anhängigt i början av en period är det som var anhängigt i slutet av den föregående.",
    mending:
      "Rättelsen tar föregående periods siffra. Om ärenden har flyttats eller siffror korrigerats, godkänn avvikelsen med den orsaken.",
    note: "Regeln talar endast när föregående periods arbetsbok jämförs. I en kumulativ period är början densamma som i den föregående kumulativa perioden.",
  },
  A09: {
    meaning: "Migris del av behandlingstiden ingår i hela förfarandet, så dess medeltal kan inte vara större.",
    mending: "Kontrollera om siffrorna har bytt plats. Rättelsen byter dem.",
  },
};
