import type { HelpTexts } from "./helpTexts";

export const sv: HelpTexts = {
  meanings: {
    PTS_PER_HTV:
      "Besluten i en tillståndsprocess dividerade med den effektiva arbetstid som har riktats till processen, i årsverken under perioden. Effektiv arbetstid är bara den tid som har använts för processen, inte semester eller annan frånvaro. Den som arbetar heltid ett kvartal motsvarar 0,25.",
    UMA_PTS_PER_DAY:
      "Besluten i en tillståndsprocess dividerade med antalet användare av UMA som har bekräftat dem och med periodens arbetsdagar. Varje användare räknas en gång, även den som har bekräftat ett enda beslut.",
    TARGET_DAYS:
      "Bilagans mål i dygn. ”30/60” ger 60 för hela förfarandet och 30 för Migris del. ”2\u00A0vrk / 80\u00A0%” ger 2. Ett mål på sex månader är 182,625 dygn (månader × 365,25 / 12). Saknas mål för året är resultatet #SAKNAS!, aldrig ett annat års mål.",
    TARGET_SHARE:
      "När avtalet anger målet som en andel, såsom ”2\u00A0vrk / 80\u00A0%”, är resultatet andelen som tal: 0,8. TARGET_DAYS ger dygnen.",
    STATUTORY_DAYS:
      "Lagens maximitid så som bilagan anger den. Asyl har fyra steg, 6, 15, 18 och 21 månader, enligt grunden för förlängningen; steg 1 om inget annat sägs. En tom cell i bilagan betyder att ingen maximitid anges. En egen måltabell har bara steg 1; för de andra stegen blir resultatet då #SAKNAS!.",
    WITHIN_TARGET:
      "Jämför en behandlingstid i dygn med målet; exakt målet räcker. För enskilda ärenden med ett mål i månader, använd WITHIN_TARGET_DATES, som räknar enligt kalendern.",
    TARGET_GAP: "Behandlingstiden minus målet. 5 betyder fem dygn över målet, -5 fem dygn under.",
    SHARE_WITHIN_TARGET:
      "Ger ett tal för ett område med behandlingstider: ärenden inom målsatt tid dividerade med avgjorda ärenden. Tomma celler är ärenden som inte har avgjorts och räknas inte.",
    WORKDAYS_FI:
      "Måndag till fredag utan de elva dagar som förkortar arbetstiden inom staten: nyårsdagen, trettondagen, långfredagen, annandag påsk, första maj, Kristi himmelsfärdsdag, midsommaraftonen, självständighetsdagen, julaftonen, juldagen och annandag jul. Avtalet definierar inte arbetsdag.",
    SHARE:
      "För alla andelar på resultattavlan: elektronisk ansökan, automatisering, lättare förfarande, återförvisade ärenden, pappersansökningar. Delen kan inte vara större än helheten.",
    TARGET_STATUS:
      "Avsedd för en kolumn med ikonuppsättning, eftersom Excels egna regler inte kan anropa våra funktioner. Med avvikelsen 0,1 visas ett tal som missar målet med högst tio procent som nästan uppnått.",
    EFFECTIVE_HTV:
      "Timmarna dividerade med timmarna i ett årsverke. Avtalet anger inte hur många timmar ett årsverke har, så divisorn anges alltid.",
    WITHIN_STATUTORY:
      "Jämför en behandlingstid i dygn med den lagstadgade maximitiden; exakt maximitiden räcker. En egen måltabell har bara steg 1.",
    WITHIN_TARGET_DATES:
      "Räknar ett mål i månader enligt kalendern: sex månader från den 31 augusti slutar den sista februari. Ett mål i dygn jämförs med antalet dygn mellan datumen.",
    PROCESSING_DAYS:
      "Ett ärende som avgörs samma dag som det började tog 0 dygn. På resultattavlans första blad anges om avbrotten dras av.",
    PROCESSING_SUMMARY:
      "Tar hela kolumner med enskilda ärenden och ger en tabell med rubriker: beslut, medeltal, median, 90:e percentilen, avgjorda inom målsatt tid, deras andel, mål och status (1 nås, −1 nås inte). Bara ärenden som avgjorts under perioden räknas. Upp till 100\u00A0000 ärenden i ett anrop.",
    INDICATOR_TARGET:
      "Ett procenttal ges som andel, en dag som datum. Om mätaren har flera mål, ange punkten (till exempel en tillståndskategori) eller året. Om mätaren bara följs upp eller avtalet lämnar målet öppet är resultatet #SAKNAS!.",
    INDICATOR_MET:
      "Följer ordalydelsen: ”alle 3\u00A0%” nås inte vid exakt 3\u00A0%, ”korkeintaan 3\u00A0%” nås, ”yli 90\u00A0%” nås inte vid exakt 90\u00A0%. Ange procent som andelar. Om avtalet inte säger när målet nås är resultatet #SAKNAS!.",
    COST_RECOVERY:
      "Alla kostnader räknas ihop, till exempel särkostnader och andelen av samkostnader. Mer än 1 betyder att intäkterna överstiger kostnaderna. Om någon kostnad är tom är resultatet tomt.",
    FEE_ALLOCATION:
      "Varje kategori får sin del av intäkterna i proportion till ansökningar × minuter. Delarna avrundas till cent så att summan blir exakt intäkterna. Ett resultat för varje kategori.",
    PERIOD_START:
      "Perioden kan vara ett kvartal (2025Q3, III/2025), månader (7–9/2025), ett halvår (1–6/2025), ett år eller en dag.",
    PERIOD_END:
      "Perioden kan vara ett kvartal (2025Q3, III/2025), månader (7–9/2025), ett halvår (1–6/2025), ett år eller en dag.",
    PERIOD_WORKDAYS: "Som WORKDAYS_FI från periodens första dag till den sista.",
    NEEDED_HTV:
      "Den kö som målet tillåter är inkommande ÷ dygn × den målsatta tiden. Årsverkena är vad som behövs för att avgöra allt utöver det i den angivna takten. Aldrig under 0.",
    FORECAST_QUEUE: "Anhängiga och inkommande ärenden minus det som årsverkena avgör. Aldrig under 0.",
    FORECAST_DAYS: "Hur länge det sista ärendet i kön väntar i periodens takt: kön dividerad med besluten per dag.",
    STAGE_HOURS:
      "För arbetsmomenten i en process: hur många gånger vart och ett gjordes och hur många minuter ett tar.",
  },
  sources: {
    "annex-times": "Resultatavtalet 2022–2026, bilagan Käsittelyaikataulukko",
    "annex-efficiency-users": "Resultatavtalet 2022–2026, bilagan Tehokkuus, fotnot *",
    "annex-efficiency-htv": "Resultatavtalet 2022–2026, bilagan Tehokkuus, fotnot **",
    clauses: "Resultatavtalet 2022–2026, mätarna 1.1–3.1",
    indicators: "Resultatavtalet 2022–2026, kolumnen Mittari",
    "minutes-4": "Styrgruppens promemoria 17.6.2025, uppföljningslinje 4",
    "minutes-5": "Styrgruppens promemoria 17.6.2025, uppföljningslinje 5",
    "working-hours": "Arbetstidsavtalet för statens ämbetsverk, 5 §",
  },
  errors: {
    "not-a-number": "Ett tal är inte ett tal utan till exempel texten ”12,5”, SANT eller FALSKT.",
    negative: "Ett antal, en tid eller en kostnad är negativ.",
    "too-large-part": "Delen är större än helheten.",
    "divide-by-zero": "Något divideras med noll. Noll dividerat med noll är tomt.",
    "unknown-process": "Avtalet känner inte till processen.",
    "no-target": "Det finns inget mål för processen, året, tillståndstypen och omfattningen.",
    "no-statutory-maximum": "Ingen sådan lagstadgad maximitid anges för processen.",
    "unknown-period": "Perioden känns inte igen.",
    "ambiguous-period": "3/2025 kan vara mars, det tredje kvartalet eller årets tredje resultattavla.",
    "not-a-choice": "Ett ord, till exempel tillståndstypen, är inte något av alternativen.",
    "broken-target-table":
      "Den egna måltabellen saknar en rubrik, eller en rad i den saknar tal eller finns två gånger.",
    "unknown-indicator": "Avtalet har ingen sådan mätare, eller den har inget mål för året eller punkten.",
    "open-indicator": "Avtalet säger inte när målet nås.",
    "out-of-calendar": "Ett datum är före mars 1900 eller efter 2200.",
    "wrong-order": "Beslutet är före början, eller avbrottet är längre än hela tiden.",
  },
  headings: {
    index: "Funktioner",
    syntax: "Syntax",
    meaning: "Vad det betyder",
    arguments: "Argument",
    source: "Var det kommer ifrån",
    example: "Exempel",
    errors: "Fel",
  },
  optional: "valfritt",
  repeating: "kan upprepas",
  forAll:
    "Varje argument kan vara en cell eller ett område: resultatet har då en cell för vart och ett, och formeln sprids. Ett tomt tal ger ett tomt resultat, och ett fel i ett argument kommer tillbaka bara i sin egen cell.",
  backToIndex: "Alla funktioner",
};
