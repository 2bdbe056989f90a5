import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "Siffran är sparad som text, så summor och formler beaktar den inte.",
    mending: "Skriv siffran på nytt eller tryck på Rätta: texten ändras till samma tal.",
    note: "Regeln talar bara när texten kan läsas på ett enda sätt.",
  },
  T03: {
    meaning:
      "Ett tal som kopierats någon annanstans ifrån har ett hårt blanksteg, och därför håller Excel det för text.",
    mending: "Tryck på Rätta: blanksteget tas bort och cellen ändras till ett tal.",
  },
  T05: {
    meaning:
      "I avtalet betyder 15/30 två mål: Migris medeltal och hela förfarandet. I samma cell går det inte att räkna med dem.",
    mending:
      "Skriv siffrorna i var sin kolumn. Rättelsen delar upp dem: den första är Migri, den andra hela förfarandet.",
  },
  T06: {
    meaning: "En enhet har skrivits efter siffran, så cellen är text. Enheten hör hemma i rubriken eller talformatet.",
    mending:
      "Skriv bara siffran. Rättelsen tar bort enheten och räknar om siffran bara om kolumnen har en annan enhet.",
  },
  T07: {
    meaning: "I en procentkolumn betyder 75 hela 7 500 procent. Troligen avsågs 75 procent, alltså talet 0,75.",
    mending: "Kontrollera andelen. Rättelsen delar talet med hundra.",
  },
  T14: {
    meaning: "Formeln ger ett fel, så alla siffror som räknas ur den är också felaktiga.",
    mending:
      "Åtgärda orsaken: tomt eller noll som nämnare, en borttagen referens eller en okänd funktion. Funktionen Förklara cellen berättar vad felet beror på.",
    note: "Fel som en annan iakttagelse förklarar räknas upp där och inte särskilt.",
  },
  T15: {
    meaning: "Ett antal, en längd, en arbetstid eller en andel kan inte vara mindre än noll.",
    mending: "Kontrollera siffran och dess tecken.",
  },
  T16: {
    meaning:
      "Ansökningar, beslut och användare räknas i hela tal. En decimaldel tyder oftast på att siffran står i fel kolumn eller är ett medeltal.",
    mending: "Skriv ett heltal.",
  },
  T18: {
    meaning: "I en sifferkolumn står text som inte kan läsas som ett tal. Beräkningarna beaktar den inte.",
    mending: "Skriv siffran eller töm cellen. En förklaring hör hemma i anmärkningskolumnen.",
    note: "Regeln har lagts till vid sidan av de planerade, för att ingen text i en siffercell ska förbli oupptäckt.",
  },
};
