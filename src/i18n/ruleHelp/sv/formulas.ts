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
  F03: {
    meaning:
      "Formeln hämtar sitt tal ur en annan arbetsbok. Talet kan vara gammalt och går inte att kontrollera utan den andra filen.",
    mending: "Skriv talet i cellen och källan i anmärkningen. Rättelsen ersätter formeln med det tal som den visar nu.",
    note: "Kontrollen gäller resultattavlans egna blad. Andra egna blad får läsa andra arbetsböcker. Ingen rättelse erbjuds när formeln visar ett fel eller inte är beräknad.",
  },
  F04: {
    meaning: "Summan räknar inte med alla rader i tabellen, till exempel efter att en rad har lagts till.",
    mending:
      "Utvidga området som summeras. Rättelsen utvidgar det när summan har ett enda område och ingen annan summa kommer med.",
    note: "Summan anses vara en totalsumma när radens namn eller cellen ovanför till exempel är Totalt, eller när högst en tiondel av raderna saknas i tabellens början eller slut. Andra delsummor får utelämna rader. Raderna Totalt och Alla hör inte till summan.",
  },
  F05: {
    meaning:
      "Formeln visar ett fel eftersom Excel inte hittar tilläggets funktion. Tillägget var inte i bruk när formeln beräknades, eller så är namnet felskrivet.",
    mending: "Öppna tillägget och skriv formeln på nytt. Rättelsen skriver den med rätt namn.",
    note: "Celler under varandra som saknar samma funktion är en iakttagelse. Ingen rättelse erbjuds när tillägget inte har någon funktion med det namnet.",
  },
  F06: {
    meaning:
      "Ett tal har skrivits in i formeln, till exempel 62 arbetsdagar. När perioden byts blir talet kvar och resultatet blir fel.",
    mending:
      "Ersätt talet med cellen där det finns. Rättelsen skriver namnet på bladet Uppgifter (Tiedot) när talet nu är detsamma där.",
    note: "Kontrollen gäller egna formler som läser celler; kolumnernas formler hör till F02. Tillåtna är 0–4 och potenser av tio samt tidsenheter som 7, 12, 24, 30, 52, 60 och 365. Detsamma gäller argument, jämförelser och exponenter, som inte är tal i räkningen.",
  },
  F07: {
    meaning:
      "Formeln ger talet 0 i stället för ett fel. Ett tal som saknas ser då ut som en verklig nolla och räknas med i summor.",
    mending: "Ge en tom text i stället för felet. Rättelsen byter nollan mot en tom text.",
    note: "Även formen där det först frågas om resultatet är ett fel, och då ges 0, kontrolleras. Ingen rättelse erbjuds för ett obligatoriskt tal som nu är 0: talet måste först tas fram.",
  },
  F08: {
    meaning: "Excel beräknar arbetsboken bara på begäran. Resultaten kan vara från tiden före de senaste ändringarna.",
    mending: "Beräkna arbetsboken och ta automatisk beräkning i bruk. Rättelsen gör båda.",
    note: "Inställningen gäller alla öppna arbetsböcker och sparas i filen.",
  },
  F09: {
    meaning:
      "Filens formler saknar resultat, eftersom ett program har skrivit filen och den inte har öppnats i Excel. Resultaten kan inte kontrolleras.",
    mending: "Öppna arbetsboken i Excel och spara den, eller räkna den med kommandot scoreboard recalc.",
    note: "När arbetsboken inte är beräknad påpekas inte de tomma resultaten cell för cell.",
  },
};
