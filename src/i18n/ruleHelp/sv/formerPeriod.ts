import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import type { RuleHelpOf } from "../ruleHelp";

export const formerPeriod: RuleHelpOf<FormerPeriodDetails> = {
  P01: {
    meaning:
      "Ett tal som förändras med mer än hälften från en period till nästa är antingen en händelse värd att nämnas eller ett skrivfel.",
    mending: "Kontrollera talet. Om det är rätt, skriv orsaken i radens anmärkning: då försvinner iakttagelsen.",
    note: "Båda periodernas resultattavlor behövs, och perioderna ska vara lika långa; annars jämförs endast tider och andelar. Små tal förändras lätt med hälften, så skillnaden måste också vara minst 20 ärenden, 5 användare, 10 dygn, 130 timmar (en månads arbete), 1 årsverke eller 10\u00A0000 euro. Om det föregående talet är 0 finns ingen procent.",
  },
  P02: {
    meaning:
      "En rad där alla siffror är desamma som under föregående period har sannolikt kopierats och inte fyllts i.",
    mending: "Fyll i radens siffror för denna period.",
    note: "Raden måste ha minst tre olika tal som inte är 0: färre kan vara lika av en slump. Kumulativa perioder jämförs inte, eftersom en liten process kanske inte har nya ärenden.",
  },
  P03: {
    meaning:
      "Under en kumulativ period räknas siffrorna från årets början, så antalet ärenden, timmar eller euro kan inte vara mindre än under föregående period.",
    mending:
      "Kontrollera båda siffrorna i källan. Om den föregående har korrigerats i efterhand, godkänn avvikelsen med den orsaken.",
    note: "Medeltal, andelar och sådant som räknas en viss dag, såsom anhängiga ärenden, får minska.",
  },
  P04: {
    meaning:
      "Kolumnen Föregående period (Edellinen jakso) upprepar föregående periods medeltal, som förändringen räknas från. Det ska vara den siffra som rapporterades då.",
    mending:
      "Rättelsen tar den rapporterade siffran. Om den har korrigerats i efterhand, godkänn avvikelsen med den orsaken.",
    note: "Hälften av den sista decimal som visas, 0,05 dygn, räknas som avrundning. En tom cell är ingen iakttagelse.",
  },
  P05: {
    meaning:
      "Ett tal som är ungefär 100, 1\u00A0000, 30 eller 4 gånger det föregående, eller tvärtom, har sannolikt skrivits i en annan skala: utan decimalkomma, i procent, i tusental, i månader i stället för dygn eller för ett år i stället för ett kvartal.",
    mending:
      "Kontrollera skalan. För 100 och 1\u00A0000 delar eller multiplicerar rättelsen talet tillbaka. För månader och år finns ingen rättelse, eftersom rätt tal inte kan härledas ur det felaktiga.",
    note: "Tider, timmar, euro och årsverken får avvika 30\u00A0% från förhållandet. Antal får avvika 10\u00A0% från 100 eller 1\u00A0000 och ska vara minst 50 eller 10, eftersom säsongsbundna tal kan sjunka till en hundradel. Förhållandet 30 gäller endast tider. En fyrdubbling kan vara sann: endast ett förhållande inom 2\u00A0% räknas, och talet ska vara minst 50.",
  },
  P06: {
    meaning:
      "Den resultattavla som jämförs måste vara från perioden just före: kvartalet före, samma års föregående kumulativa period eller året före.",
    mending: "Välj rätt fil eller rätt blad. Till dess jämförs inga siffror.",
    note: "Årets första kumulativa period kan också följa på en arbetsbok för hela året före: då jämförs endast tider och ingångslägen. Föregående period är antingen en fil eller kopior av resultattavlans blad i arbetsboken. Kopiornas namn slutar på samma kopienummer eller period: Uppgifter (2) och Behandlingstider (2) eller Uppgifter 2022Q2 och Behandlingstider 2022Q2. Bladet Uppgifter (Tiedot) måste finnas både som kopia och utan denna namnändelse. Om inget har valts jämförs de första kopiorna vars period är den just före. Andra kopior jämförs inte och påpekas inte.",
  },
};
