import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "Perioden bestämmer arbetsdagarna och målåret. Perioden har inte angetts eller kan inte läsas.",
    mending:
      "Skriv perioden i formen 2022Q3, 2022-07, 2022H1 eller 2022. Rättelsen skriver perioden när den framgår av periodens dagar.",
  },
  M02: {
    meaning:
      "Till exempel 3/2025 kan betyda ett kvartal, en månad eller ett löpnummer. En felaktig tolkning skulle ändra arbetsdagarna och jämförelserna.",
    mending: "Välj vad du menade. Rättelsen skriver perioden entydigt samt dess första och sista dag.",
  },
  M08: {
    meaning: "Avtalets bilaga har mål bara för vissa år. Tillägget jämför aldrig i tysthet med ett annat års mål.",
    mending:
      "Lägg till målen för det nya året på bladet Tavoitteet när de har avtalats. Till dess görs ingen jämförelse.",
    note: "Den tänkta varningen om jämförelse med ett annat års mål har ersatts med en strängare: ett annat år används inte.",
  },
};
