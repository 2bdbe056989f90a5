import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "Jakso määrää työpäivät ja tavoitevuoden. Jaksoa ei ole annettu tai sitä ei voi lukea.",
    mending:
      "Kirjoita jakso muodossa 2022Q3, 2022-07, 2022H1 tai 2022. Korjaus kirjoittaa jakson, kun sen voi päätellä jakson päivistä.",
  },
  M02: {
    meaning:
      "Esimerkiksi 3/2025 voi tarkoittaa neljännestä, kuukautta tai järjestysnumeroa. Väärä tulkinta muuttaisi työpäivät ja vertailut.",
    mending: "Valitse, mitä tarkoitit. Korjaus kirjoittaa jakson yksiselitteisenä ja sen alku- ja loppupäivän.",
  },
  M08: {
    meaning:
      "Sopimuksen liitteessä on tavoitteet vain osalle vuosista. Lisäosa ei koskaan vertaa hiljaa toisen vuoden tavoitteeseen.",
    mending:
      "Lisää uuden vuoden tavoitteet Tavoitteet-välilehdelle, kun niistä on sovittu. Siihen asti vertailu jää tekemättä.",
    note: "Suunniteltu varoitus vertailusta toisen vuoden tavoitteeseen on korvattu tiukemmalla: toista vuotta ei käytetä.",
  },
};
