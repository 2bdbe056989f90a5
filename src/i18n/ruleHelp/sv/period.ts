import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "Perioden bestämmer arbetsdagarna och målåret. Perioden har inte angetts eller kan inte läsas.",
    mending:
      "Skriv perioden i formen 2022Q3, 7–9/2022, 2022 eller 30.9.2022. Rättelsen skriver perioden när den framgår av periodens dagar.",
  },
  M02: {
    meaning:
      "Till exempel 3/2025 kan betyda ett kvartal, en månad eller ett löpnummer. En felaktig tolkning skulle ändra arbetsdagarna och jämförelserna.",
    mending:
      "Välj vad du menade. Rättelsen skriver perioden entydigt samt dess första och sista dag. En period som slutar efter uttagsdagen erbjuds inte: dess siffror kunde ännu inte ha tagits ut.",
  },
  M03: {
    meaning:
      "Periodens första och sista dag på bladet Uppgifter (Tiedot) bestämmer arbetsdagarna. De blir lätt kvar från föregående period när resultattavlan kopieras.",
    mending: "Kontrollera om det är perioden eller dagarna som är rätt. Rättelsen skriver periodens dagar.",
    note: "Om perioden är en enda dag jämförs bara den sista dagen. En dag som är skriven som text läses och jämförs på samma sätt.",
  },
  M04: {
    meaning: "Siffror som har tagits ut före periodens slut täcker inte hela perioden.",
    mending: "Ta ut siffrorna på nytt efter periodens slut eller rätta uttagsdagen.",
    note: "Siffror som har tagits ut periodens sista dag godtas.",
  },
  M05: {
    meaning:
      "En kumulativ periods arbetsdagar räknas från årets början, ett kvartals bara för tre månader. Ett felaktigt antal förvränger besluten per arbetsdag.",
    mending:
      "Kontrollera periodens typ och arbetsdagarna. Rättelsen återställer arbetsdagarnas formel eller skriver den typ som dagarna visar.",
    note: "Arbetsdagarna påpekas här bara när antalet är exakt det som gäller för en period av annan typ som slutar samma dag. Andra avvikelser hör till M06.",
  },
  M06: {
    meaning:
      "Arbetsdagar är måndag till fredag utan de statliga ämbetsverkens lediga dagar. UMA-besluten divideras med antalet.",
    mending: "Rättelsen återställer formeln som räknar arbetsdagarna ur periodens dagar.",
    note: "Avtalet definierar inte arbetsdagen. Kalendern följer söckenhelgerna och aftnarna i 5 § i statens arbetstidsavtal. Bladets egen formel jämförs inte.",
  },
  M07: {
    meaning:
      "Avtalet lämnar öppet om behandlingstiden är ett medeltal eller en median, när den börjar, om avbrott dras av, vad återförvisningarna jämförs med och hur många timmar ett årsverke är. Siffrorna kan inte jämföras om grunden är okänd.",
    mending: "Välj eller skriv grunden på bladet Uppgifter (Tiedot).",
    note: "Också ett streck eller ett ord som inte finns i listan är en grund som saknas.",
  },
  M08: {
    meaning: "Avtalets bilaga har mål bara för vissa år. Tillägget jämför aldrig i tysthet med ett annat års mål.",
    mending:
      "Lägg till målen för det nya året på bladet Mål (Tavoitteet) när de har avtalats. Till dess görs ingen jämförelse.",
    note: "Ett annat års mål används inte ens med en varning.",
  },
};
