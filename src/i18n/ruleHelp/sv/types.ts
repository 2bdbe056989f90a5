import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "Siffran är sparad som text, så summor och formler beaktar den inte.",
    mending: "Skriv siffran på nytt eller tryck på Rätta: texten ändras till samma tal.",
    note: "När det finns två tolkningar (1,234) väljer du mellan dem. Annars görs ändringen utan fråga.",
  },
  T02: {
    meaning:
      "I Finland skiljer ett komma åt decimalerna. Ett tal skrivet med punkt blir text i Excel, och 1.234 kan betyda två olika tal.",
    mending: "Skriv talet med komma. Rättelsen gör texten till ett tal; finns det två tolkningar väljer du mellan dem.",
    note: "I antal skiljer en punkt före tre siffror alltid åt tusental. En tolkning som inte passar kolumnen föreslås inte.",
  },
  T03: {
    meaning:
      "Ett tal som kopierats någon annanstans ifrån har ett hårt mellanslag, och därför håller Excel det för text.",
    mending: "Tryck på Rätta: mellanslaget tas bort och cellen ändras till ett tal.",
    note: "När det finns två tolkningar väljer du mellan dem.",
  },
  T04: {
    meaning:
      "När man skriver 12.5 eller 9/23 i en cell gör Excel det till ett datum. Cellen innehåller då ett femsiffrigt löpnummer, och beräkningarna blir fel.",
    mending:
      "Skriv talet på nytt med komma, eller två tal i var sin kolumn. Rättelsen föreslår tal som datumet kan ha uppstått ur.",
    note: "Också utan datumformat räknas ett heltal 40\u00A0000–55\u00A0000 (åren 2009–2050) som ett löpnummer, men bara i kolumner med enheten dygn, månader, %, årsverken eller index: antal, timmar och euro kan vara så stora.",
  },
  T05: {
    meaning:
      "I avtalet betyder 15/30 två mål: Migris medeltal och hela förfarandet. I samma cell går det inte att räkna med dem.",
    mending:
      "Skriv siffrorna i var sin kolumn. Rättelsen delar upp dem: den första är Migri, den andra hela förfarandet.",
    note: "Rättelsen erbjuds inte om den andra cellen inte är tom eller om Migris siffra skulle vara större än hela förfarandets.",
  },
  T06: {
    meaning: "En enhet har skrivits efter siffran, så cellen är text. Enheten hör hemma i rubriken eller talformatet.",
    mending:
      "Skriv bara siffran. Rättelsen tar bort enheten och räknar om siffran bara om kolumnen har en annan enhet.",
    note: "Månader räknas om till dygn enligt kalendern, bakåt från periodens slut. Om enheterna inte kan räknas om till varandra erbjuds ingen rättelse.",
  },
  T07: {
    meaning: "I en procentkolumn betyder 75 hela 7\u00A0500 procent. Troligen avsågs 75 procent, alltså talet 0,75.",
    mending: "Kontrollera andelen. Rättelsen delar talet med hundra.",
    note: "Gränsen är 1,5 för en andel och 3 för kostnadsmotsvarigheten: intäkterna kan vara flera gånger större än kostnaderna. Förändringen från föregående period får vara hur stor som helst. I en beräknad kolumn återställer rättelsen formeln.",
  },
  T08: {
    meaning:
      "I ett tal som kopierats någon annanstans ifrån står ett tankstreck i stället för minustecknet, och därför håller Excel det för text.",
    mending: "Rättelsen gör texten till ett negativt tal.",
    note: "Rättelsen erbjuds inte i en kolumn där talet inte kan vara negativt: då kan strecket vara något annat än ett minus.",
  },
  T09: {
    meaning: "Ett tecken som –, .. eller n/a berättar att talet saknas, men för formlerna är det text.",
    mending: "Lämna cellen tom och ange orsaken i anmärkningen. Rättelsen tömmer cellen.",
    note: "En obligatorisk cell töms inte, eftersom den tomma cellen genast skulle bli en ny iakttagelse. Bladet har ingen särskild status för det som saknas.",
  },
  T10: {
    meaning: "Cellen ser tom ut men innehåller mellanslag eller en tom text. Formlerna håller den inte för tom.",
    mending: "Rättelsen tömmer cellen.",
    note: "En tom text som en formel ger är avsiktlig och godtas. I en obligatorisk cell måste talet skrivas in.",
  },
  T11: {
    meaning: "När man skriver 12.30 i en cell gör Excel det till ett klockslag, det vill säga en del av ett dygn.",
    mending: "Skriv talet med komma. Rättelsen föreslår timmarna och minuterna som talet 12,30.",
  },
  T12: {
    meaning:
      "Tiderna för asyl är i månader, de andra i dygn. Ett tal i fel enhet får målet att se ut att nås eller överskridas.",
    mending: "Kontrollera enheten. Månader räknas om enligt kalendern, inte genom att multiplicera med trettio.",
    note: "I en kolumn med dygn gäller regeln värdena 6, 15, 18 och 21 (lagens maximitider i månader) när föregående period var över 100\u00A0dygn. På en rad med månader är gränsen 24 månader: avtalet har ingen längre tid.",
  },
  T13: {
    meaning:
      "Ett format som avviker från kolumnens andra får talet att se ut som ett annat: 0,8 och 80\u00A0% är samma tal.",
    mending: "Rättelsen ger cellen kolumnens format. Talet ändras inte.",
    note: "Jämförelsen görs med det format som de flesta talen i kolumnen har, så hela kolumnens format får bytas.",
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
    note: "Ett tal som avviker bara så mycket som räknefelet (mindre än en miljarddel) är ett heltal, så det finns inget att rätta.",
  },
  T17: {
    meaning: "Med ett datum som är text går det inte att räkna, till exempel periodens arbetsdagar.",
    mending: "Rättelsen gör texten till ett datum. Om ordningen mellan dag och månad är oklar väljer du den.",
    note: "I en kolumn för tal kan datumet inte rättas, eftersom det avsedda talet inte är känt.",
  },
  T18: {
    meaning: "I en sifferkolumn står text som inte kan läsas som ett tal. Beräkningarna beaktar den inte.",
    mending: "Skriv siffran eller töm cellen. En förklaring hör hemma i anmärkningskolumnen.",
    note: "Regeln gäller de texter i sifferceller som ingen annan regel känner igen.",
  },
};
