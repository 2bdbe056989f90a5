import type { TargetsDetails } from "../../../validation/details/targets";
import type { RuleHelpOf } from "../ruleHelp";

export const targets: RuleHelpOf<TargetsDetails> = {
  G01: {
    meaning: "Käsittelyajan keskiarvo on suurempi kuin sovittu tavoite. Tämä on tulos, ei virhe taulukossa.",
    mending: "Selitä poikkeama Huomautus-sarakkeessa. Paneeli kertoo myös, mitä tavoite vaatisi.",
    note: "Keskiarvo, joka on täsmälleen tavoite, täyttää sen.",
  },
  G02: {
    meaning: "Käsittelyajan keskiarvo on suurempi kuin laissa säädetty enimmäisaika.",
    mending: "Tarkista luku. Jos se on oikein, selitä ylitys Huomautus-sarakkeessa.",
  },
  G03: {
    meaning: "Kun sopimuksessa on kaksi tavoitetta, Migrin ja kokonaisuuden, molempien pitää täyttyä.",
    mending: "Tämä on tulos, ei virhe taulukossa. Selitä poikkeama Huomautus-sarakkeessa.",
  },
  G07: {
    meaning:
      "Tavoitteet-välilehdellä on luku, joka poikkeaa sopimuksen liitteestä. Kaikki sen rivin vertailut olisivat vääriä.",
    mending: "Palauta sopimuksen luku. Korjaus kirjoittaa sen.",
  },
};
