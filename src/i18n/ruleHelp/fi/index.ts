import type { RuleHelpTexts } from "../ruleHelp";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const fi: RuleHelpTexts = {
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formerPeriod, ...formulas, ...privacy },
  headings: {
    index: "Tulostaulun tarkastussäännöt",
    severity: "Vakavuus",
    meaning: "Mitä tarkastetaan ja miksi",
    message: "Esimerkki havainnosta",
    mending: "Mitä tehdä",
    note: "Huomaa",
    source: "Mihin sääntö perustuu",
  },
  consents: {
    auto: "Korjaus ei muuta lukujen merkitystä, joten se tehdään painalluksella ilman lisäkysymystä.",
    ask: "Korjaus näytetään ensin, vanha ja uusi arvo rinnakkain, ja tehdään vasta, kun hyväksyt sen.",
    none: "Lisäosa ei korjaa tätä: vain lukujen laatija tietää, mikä on oikein.",
  },
  clause: (clause) => `Tulossopimus 2022–2026, kohta ${clause}.`,
  noClause:
    "Sääntö ei perustu sopimuksen yksittäiseen kohtaan vaan siihen, että luvuilla voi laskea ja niihin voi luottaa.",
  backToIndex: "Kaikki tarkastussäännöt",
};
