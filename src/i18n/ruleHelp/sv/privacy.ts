import type { PrivacyDetails } from "../../../validation/details/privacy";
import type { RuleHelpOf } from "../ruleHelp";

export const privacy: RuleHelpOf<PrivacyDetails> = {
  X01: {
    meaning:
      "När antalet för en beskickning och tillståndskategori är mycket litet kan den som känner till ärendet känna igen den sökande.",
    mending:
      "Överväg om talet ska döljas innan resultattavlan delas. Tillägget ändrar inte talet, eftersom det behövs i beräkningarna.",
    note: "Litet är 1–4. Noll avslöjar ingen. Bara antalen på bladet Beskickningar (Edustustot) kontrolleras.",
  },
  X02: {
    meaning:
      "Resultattavlan sprids till många, så den får inte innehålla uppgifter som pekar ut en enskild kund. Alla texter i arbetsboken kontrolleras, också anmärkningar och filnamn.",
    mending: "Ta bort uppgiften. Rättelsen tömmer cellen.",
    note: "I en personbeteckning kontrolleras datumet, skiljetecknet och kontrolltecknet. Som ärendenummer räknas ett diarienummer och ett tal med minst fem siffror efter ett ord som UMA, dnr eller kundnummer. Avtalets referens VN/6141/2021 godtas. Det som hittades upprepas inte.",
  },
};
