import { formatsOf } from "../format";
import type { PaneTexts } from "./paneTexts";

const { number, and, or } = formatsOf("sv");
const errors = (count: number): string => `${number(count)} fel`;
const warnings = (count: number): string => (count === 1 ? "1 varning" : `${number(count)} varningar`);

export const sv: PaneTexts = {
  count: (count) => number(count),
  title: "Resultattavla",
  actions: {
    validate: "Kontrollera",
    createScoreboard: "Skapa resultattavla",
    cancel: "Avbryt",
    retry: "Försök igen",
    live: "Fortlöpande kontroll",
    copy: "Kopiera",
    dismiss: "Stäng meddelandet",
    report: "Kontrollrapport",
    settings: "Inställningar",
    help: "Hjälp",
  },
  header: {
    goToPeriod: (period) => `${period}: gå till periodens cell`,
    showTargets: (agreement) => `${agreement}: visa målen`,
  },
  formerPeriod: (period) => (period === null ? "Föregående period" : `Föregående period: ${period}`),
  verdict: {
    counts: (errorCount, warningCount) =>
      [errorCount > 0 && errors(errorCount), warningCount > 0 && warnings(warningCount)].filter(Boolean).join(", "),
    clean: "Inga fel och inga varningar",
    against: (agreement, period) => `avtalet ${agreement}, ${period ?? "perioden framgår inte"}`,
    notRun: "Inte kontrollerad ännu",
    changed: "Arbetsboken har ändrats efter kontrollen.",
    interrupted: "Den senaste kontrollen slutfördes inte. Resultatet är från föregående gång.",
    notCalculated: "Excel har inte räknat om allt, så siffrorna kan vara inaktuella. Tryck på F9 för att räkna om.",
    rulesFailed: (codes) =>
      `Kontrollen blev ofullständig: ${and(codes)} fungerade inte. Felet finns i programmet, inte i arbetsboken.`,
    targets: (met, missed) => `Mål: ${number(met)} nås, ${number(missed)} nås inte`,
    accepted: (count) => (count === 1 ? "1\u00A0godkänd avvikelse" : `${number(count)}\u00A0godkända avvikelser`),
    rulesOff: (count) => (count === 1 ? "1\u00A0regel avstängd" : `${number(count)}\u00A0regler avstängda`),
    noChanges: "Iakttagelserna har inte ändrats.",
    changes: ({ new: added, mended, worse }) =>
      `Senaste ändring: ${and(
        [
          added > 0 && `${number(added)} ${added === 1 ? "ny" : "nya"}`,
          mended > 0 && `${number(mended)} borta`,
          worse > 0 && `${number(worse)} ${worse === 1 ? "förvärrad" : "förvärrade"}`,
        ].filter((part) => part !== false),
      )}`,
  },
  progress: {
    waiting: "Väntar på Excel. Om du redigerar en cell, tryck på Enter eller Esc.",
    queued: "Kontrollen slutförs först…",
    reading: "Läser arbetsboken…",
    checking: "Kontrollerar…",
    writing: "Skapar resultattavlan…",
    fixing: "Rättar…",
    saving: "Sparar i arbetsboken…",
  },
  health: {
    broken: (cells) =>
      `I ${cells === 1 ? "1 cell" : `${number(cells)} celler`} fungerar resultattavlans funktion inte (#NAMN?). Vid rättning skrivs formlerna på nytt som de är.`,
    rewrites: (cells) =>
      `Vid rättning skrivs formlerna på nytt som de är: ${cells === 1 ? "1 cell" : `${number(cells)} celler`}.`,
    misspelt: (cells) =>
      `I ${cells === 1 ? "1 cell" : `${number(cells)} celler`} står namnet på resultattavlans funktion i filens lagringsform (_xldudf_). Vid rättning skrivs namnet rätt.`,
    unregistered: (cells) =>
      `${cells === 1 ? "1 cell" : `${number(cells)} celler`} visar #NAMN? även efter rättelsen. Antingen har Excel ännu inte tagit resultattavlans funktioner i bruk, eller så har formeln något annat okänt namn. Vänta en stund och kontrollera på nytt, eller öppna arbetsboken på nytt.`,
    locked: (cells) =>
      `${cells === 1 ? "1 cell är låst" : `${number(cells)} celler är låsta`}, så där skrevs inget. Ta bort bladets skydd och rätta igen.`,
    repair: "Rätta",
    manual: "Excel räknar bara på begäran, så siffrorna kan vara inaktuella.",
    automatic: "Räkna automatiskt",
    unfinished: (sheets) =>
      sheets.length === 1
        ? `Bladet ${and(sheets)} blev inte färdigt. Ta bort det, eller behåll det om du redan har börjat fylla i det.`
        : `De här bladen blev inte färdiga: ${and(sheets)}. Ta bort dem, eller behåll dem om du redan har börjat fylla i dem.`,
    removeUnfinished: "Ta bort ofärdiga",
    keepUnfinished: "Behåll",
  },
  loading: "Laddar…",
  views: {
    label: "Vy",
    findings: "Iakttagelser",
    targets: "Mål",
    functions: "Funktioner",
    explanation: "Förklara cellen",
  },
  functions: {
    search: "Sök bland funktionerna",
    noneMatch: "Ingen funktion motsvarar sökningen.",
    back: "Alla funktioner",
    helpPage: "Öppna hjälpsidan i webbläsaren",
    insert: "Infoga i cellen",
    insertHint: "Exemplet skrivs i den tomma cell som är vald. Byt sedan ut argumenten mot dina egna.",
    inserted: (address) => `Formeln står nu i cellen ${address}. Byt ut argumenten mot dina egna.`,
    occupied: (address) => `Cellen ${address} är inte tom, så inget skrevs i den. Välj en tom cell.`,
  },
  findings: {
    heading: "Iakttagelser",
    severity: { error: "Fel", warning: "Varning", info: "För kännedom" },
    severityPlural: { error: "Fel", warning: "Varningar", info: "För kännedom" },
    show: "Iakttagelser som visas",
    search: "Sök bland iakttagelserna",
    clearSearch: "Rensa sökningen",
    groupBy: "Gruppering",
    bySheet: "Efter blad",
    bySeverity: "Efter allvarlighetsgrad",
    wholeWorkbook: "Hela arbetsboken",
    wholeSheet: "Hela bladet",
    dependants: (count) => (count === 1 ? "1 cell beror på detta." : `${number(count)} celler beror på detta.`),
    whatItTakes: "Vad skulle målet kräva?",
    accept: "Godkänn avvikelse",
    details: "Mer information",
    step: (index, count, what) => `Iakttagelse ${number(index)}/${number(count)}: ${what}`,
    none: "Inga iakttagelser.",
    noneMatch: "Ingen iakttagelse motsvarar sökningen och valen.",
    beyond: (shown, all) =>
      `De första ${number(shown)} av ${number(all)} iakttagelser visas. De övriga visas när du söker eller rättar några.`,
    showAll: "Visa alla",
  },
  empty: {
    heading: "Arbetsboken har ingen resultattavla",
    what: "Tillägget räknar ut resultatavtalets nyckeltal, jämför dem med målen och kontrollerar resultattavlan. Det visar vilka celler som behöver rättas och var varje tal kommer ifrån.",
    offer: "Du kan skapa en tom resultattavla i den här arbetsboken. Andra blad rörs inte.",
    period: "Period",
    periodHint: "Till exempel 2022Q3, 7–9/2022 eller 2022",
    periodUnknown: "Skriv perioden i formen 2022Q3, 7–9/2022 eller 2022.",
    periodAmbiguous: (choices) => `Perioden kan tolkas på flera sätt. Skriv ${or(choices)}.`,
    periodDate: "En enda dag är ingen period. Skriv till exempel 2022Q3.",
    language: "Resultattavlans språk",
  },
  outside: {
    heading: "Resultattavlan fungerar i Excel",
    what: "Den här sidan är ett tillägg till Excel. Öppna den på fliken Start i Excel med knappen Resultattavla.",
    workbench: "Pröva i webbläsaren utan Excel",
  },
  privacy: "Kontrollen görs på datorn. Inga uppgifter skickas.",
  problems: {
    refusals: {
      "edit-mode": {
        title: "En cell redigeras just nu.",
        advice: "Avsluta redigeringen med Enter eller ångra den med Esc och försök igen.",
      },
      protected: {
        title: "Excel tillät inte åtgärden, eftersom arbetsboken eller bladet är skyddat.",
        advice: "Ta bort skyddet på fliken Granska i Excel eller be om redigeringsrätt och försök igen.",
      },
      "other-workbook": {
        title: "En annan arbetsbok ligger överst.",
        advice: "Gå tillbaka till den här arbetsboken och försök igen.",
      },
      "too-large": {
        title: "Arbetsboken är för stor för att kontrolleras.",
        advice:
          "Ta bort överflödiga rader från resultattavlans blad eller flytta annat material till en annan arbetsbok.",
      },
      busy: {
        title: "Excel hinner inte svara.",
        advice: "Vänta en stund och försök igen.",
      },
      "session-lost": {
        title: "Förbindelsen till Excel bröts.",
        advice: "Försök igen. Om det inte hjälper, stäng arbetsboken och öppna den på nytt.",
      },
    },
    exists: (names) => ({
      title: `Arbetsboken har redan ${and(names)}.`,
      advice: "Skapa resultattavlan i en annan arbetsbok eller ge dessa först andra namn.",
    }),
    sheetTaken: (names) => ({
      title: `Arbetsboken har redan bladet ${and(names)}.`,
      advice: "Ge det ett annat namn och försök igen.",
    }),
    gone: (sheet) => ({ title: `Bladet ${sheet} finns inte längre.`, advice: "Kontrollera arbetsboken på nytt." }),
    leftBehind: (sheets) => ({
      title: "Skapandet avbröts, och Excel tillät inte att det som redan lagts till togs bort.",
      advice: `Ta bort de här bladen, om de finns i arbetsboken: ${and(sheets)}.`,
    }),
    reportLeftBehind: (sheets) => ({
      title: "Skrivandet av rapporten avbröts, och Excel tillät inte att det som redan lagts till togs bort.",
      advice: `Ta bort de här bladen, om de finns i arbetsboken: ${and(sheets)}.`,
    }),
    locked: (cells) => ({
      title: cells.length === 1 ? `Cellen ${and(cells)} är låst.` : `De här cellerna är låsta: ${and(cells)}.`,
      advice: "Bladet är skyddat. Ta bort skyddet på fliken Granska i Excel och försök igen.",
    }),
    password: (sheets) => ({
      title: `Skyddet kan inte öppnas utan lösenord: ${and(sheets)}.`,
      advice: "Be den som har bladets lösenord att göra ändringen.",
    }),
    changed: (cells) => ({
      title: `De här cellerna har ändrats efter kontrollen: ${and(cells)}.`,
      advice: "Kontrollera arbetsboken på nytt och titta sedan på rättelsen.",
    }),
    halfDone: (cells) => ({
      title: "Rättelsen avbröts och allt kunde inte återställas.",
      advice: `Kontrollera de här cellerna: ${and(cells)}.`,
    }),
    unanswered: {
      title: "Excel har inte svarat.",
      advice: "Om du redigerar en cell, tryck på Enter eller Esc. Vänta annars en stund och försök igen.",
    },
    notLoaded: {
      title: "En del av programmet kunde inte laddas.",
      advice: "Kontrollera nätverket och försök igen. Om det inte hjälper, stäng arbetsboken och öppna den på nytt.",
    },
    bug: {
      title: "Det finns ett fel i programmet.",
      advice: "Kopiera texten nedan och skicka den till den som förvaltar tillägget.",
    },
    otherCells: (count) => `${number(count)} till`,
    nothingChanged: "Arbetsboken är oförändrad.",
    perhapsChanged: "Ändringen kan ha gjorts helt eller delvis. Kontrollera arbetsboken först.",
    perhapsUnfinished: "Ofärdiga blad kan finnas kvar i arbetsboken. De tas bort när du försöker igen.",
    bugReport: "Beskrivning av felet",
  },
};
