import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning: "Arbetsboken ska ha mallens blad. Utan dem kan siffrorna varken kontrolleras eller jämföras med målen.",
    mending: "Lägg till bladet ur mallen eller återställ dess namn. Rättelsen lägger till ett tomt blad ur mallen.",
  },
  S03: {
    meaning:
      "Kolumnerna känns igen på sina rubriker. När en rubrik har ändrats eller saknas går det inte att säkert tolka kolumnens siffror.",
    mending: "Skriv tillbaka mallens rubrik. Rättelsen skriver den när kolumnen känns igen på sin plats.",
  },
  S04: {
    meaning:
      "Varje process och tillståndstyp i avtalet har sin egen rad. Om en rad saknas blir en del av resultaten orapporterad.",
    mending: "Lägg till raden ur mallen med dess formler. Om perioden inte har några beslut, skriv 0 på raden.",
  },
  S05: {
    meaning:
      "Samma process och tillståndstyp finns på flera rader. Då vet man inte vilken rad som är rätt, och summor kan räkna siffrorna två gånger.",
    mending: "Ta bort den överflödiga raden eller rätta dess namn. Tillägget väljer inte rad åt dig.",
  },
  S06: {
    meaning: "Processens namn finns inte i avtalets bilagor. Utan ett känt namn finns det inget mål för raden.",
    mending: "Skriv avtalets namn. Rättelsen föreslår det närmaste namnet när det är tydligt.",
    note: "Vanliga förkortningar samt svenska och engelska namn känns igen som sådana.",
  },
  S11: {
    meaning:
      "En obligatorisk siffra saknas, så de resultat som beror på den kan inte räknas. En tom cell är inte detsamma som 0.",
    mending: "Fyll i cellen. Skriv 0 bara när antalet verkligen är noll.",
    note: "De celler som saknas på en rad är en enda iakttagelse. När hela tabellen är tom blir det en iakttagelse.",
  },
};
