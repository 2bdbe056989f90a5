import type { FormulasDetails } from "../../../validation/details/formulas";
import type { RuleHelpOf } from "../ruleHelp";

export const formulas: RuleHelpOf<FormulasDetails> = {
  F01: {
    meaning:
      "En siffra har skrivits över formeln i en beräknad cell. Cellen ändras inte längre när utgångssiffrorna ändras.",
    mending: "Återställ kolumnens formel. Rättelsen skriver den.",
  },
  F02: {
    meaning: "Cellens formel är inte densamma som på kolumnens andra rader, så radernas siffror är inte jämförbara.",
    mending: "Kopiera kolumnens formel till cellen. Rättelsen skriver den.",
  },
  F09: {
    meaning:
      "Filens formler saknar resultat, eftersom ett program har skrivit filen och den inte har öppnats i Excel. Resultaten kan inte kontrolleras.",
    mending: "Öppna arbetsboken i Excel och spara den, eller räkna den med kommandot scoreboard recalc.",
    note: "Regeln har lagts till vid sidan av de planerade: utan den vore varje tomt resultat en egen iakttagelse.",
  },
};
