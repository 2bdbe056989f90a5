import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning: "Arbetsboken ska ha mallens blad. Utan dem kan siffrorna varken kontrolleras eller jämföras med målen.",
    mending:
      "Lägg till bladet ur mallen eller återställ dess namn. Rättelsen lägger till bladet ur mallen för arbetsbokens period.",
    note: "De tomma obligatoriska cellerna på det tillagda bladet är en ny iakttagelse: siffrorna skriver den som fyller i arbetsboken. Ingen rättelse erbjuds när perioden inte kan läsas.",
  },
  S02: {
    meaning:
      "Bladets namn är nästan mallens: skillnaden är stor eller liten bokstav, mellanslag, tecken eller kopians nummer, till exempel ”(2)”. Andra arbetsböcker och formler söker bladet med mallens namn.",
    mending: "Ge bladet mallens namn. Rättelsen byter namnet, och Excel ändrar hänvisningarna.",
    note: "Ett blad med ett helt annat namn känns igen på sina rubriker och påpekas inte. Även en kopia bredvid bladet med mallens namn får stå kvar.",
  },
  S03: {
    meaning:
      "Kolumnerna känns igen på sina rubriker. När en rubrik har ändrats eller saknas går det inte att säkert tolka kolumnens siffror.",
    mending: "Skriv tillbaka mallens rubrik. Rättelsen skriver den när kolumnen känns igen på sin plats.",
  },
  S04: {
    meaning:
      "Varje process och tillståndstyp i avtalet har sin egen rad. Om en rad saknas blir en del av resultaten orapporterad.",
    mending:
      "Rättelsen lägger till raden på mallens plats med formler och format. Skriv sedan radens siffror; om perioden inte har några beslut, skriv 0.",
    note: "De andra raderna flyttas hela, och formlerna läser dem som förut. Rättelsen görs inte om något skulle ändras: på raderna finns något dolt, sammanfogade celler, kommentarer eller olika format, bredvid dem finns annat innehåll eller en formel läser bara en del av raderna. Orsaken visas. Om alla rader saknas i tabellen erbjuds ingen rättelse.",
  },
  S05: {
    meaning:
      "Samma process och tillståndstyp finns på flera rader. Då vet man inte vilken rad som är rätt, och summor kan räkna siffrorna två gånger.",
    mending: "Ta bort den överflödiga raden eller rätta dess namn. Tillägget väljer inte rad åt dig.",
  },
  S06: {
    meaning: "Processens namn finns inte i avtalets bilagor. Utan ett känt namn finns det inget mål för raden.",
    mending: "Skriv avtalets namn. Rättelsen föreslår det närmaste namnet när det är tydligt.",
    note: "Vanliga förkortningar samt svenska och engelska namn godtas som de är.",
  },
  S07: {
    meaning:
      "Raderna står i en annan ordning än i mallen. Siffrorna beräknas ändå rätt, men raderna motsvarar inte varandra när resultattavlor läses bredvid varandra.",
    mending:
      "Rättelsen ordnar raderna enligt mallen. Siffror, formler, format och anmärkningar flyttas med sin rad, och andra formler läser samma rader som förut.",
    note: "För kännedom, inget fel. De formler som mallen har i sammandraget väntar sig mallens ordning. De lämnas som de är och läser de rätta raderna efteråt. Rättelsen görs inte om något inte skulle flyttas rätt, till exempel kommentarer, egna cellfärger eller en formel som läser en del av raderna. Orsaken visas. När samma rad finns två gånger kontrolleras inte ordningen.",
  },
  S08: {
    meaning:
      "Rader eller kolumner i tabellen är dolda eller bortfiltrerade. Läsaren ser inte alla siffror, fast summorna räknar med dem.",
    mending: "Visa raderna och kolumnerna eller ta bort filtret. Rättelsen gör det och ändrar inga siffror.",
    note: "Rader utanför tabellen och egna kolumner inne i den får vara dolda.",
  },
  S09: {
    meaning:
      "Celler i tabellen är sammanfogade. De andra cellerna i området är tomma, så formler, sortering och kontroll läser dem som tomma.",
    mending: "Dela cellerna och fyll i dem. Rättelsen delar dem; värdet blir kvar i den första cellen.",
    note: "Ovanför rubrikerna och nedanför tabellen får celler sammanfogas. Excel räknar upp högst 512 sammanfogade områden på ett blad: om de är fler görs ingen kontroll.",
  },
  S10: {
    meaning:
      "I avtalets tabell över behandlingstider har processen inget fortsatt tillstånd, men raden för fortsatt tillstånd har siffror. Det finns inget mål för dem.",
    mending:
      "Flytta siffrorna till processens rad för första tillstånd eller ta bort dem. Tillägget vet inte vilket som är rätt.",
    note: "Radens övriga celler påpekas inte skilt för sig.",
  },
  S11: {
    meaning:
      "En obligatorisk siffra saknas, så de resultat som beror på den kan inte räknas. En tom cell är inte detsamma som 0.",
    mending: "Fyll i cellen. Skriv 0 bara när antalet verkligen är noll.",
    note: "De celler som saknas på en rad är en enda iakttagelse. När hela tabellen är tom blir det en iakttagelse.",
  },
};
