import { sv as agreementWords } from "../agreement/sv";
import type { CliTexts } from "./cliTexts";
import { issueList } from "./issueList";
import type { CallProblem, CommandProblem, KeptReason, WorkbookProblem } from "./problem";

const list = new Intl.ListFormat("sv", { type: "disjunction" });

const WORKBOOK: Readonly<Record<WorkbookProblem, string>> = {
  "not-a-workbook": "är ingen Excel-arbetsbok (.xlsx).",
  "old-format": "är i ett äldre Excel-format. Spara den som .xlsx i Excel.",
  encrypted: "är skyddad med lösenord. Spara den i Excel utan lösenord.",
  damaged: "är skadad eller avkortad. Öppna den i Excel och spara den på nytt.",
  forbidden:
    "innehåller delar som Excel inte skriver i en arbetsbok. Den öppnas inte: be avsändaren om arbetsboken på nytt.",
  empty: "är tom.",
  "too-large": "är för stor för en resultattavla: det använda området eller innehållet överstiger vad kommandot läser.",
  "date-1904":
    "använder datumsystemet 1904, där samma tal är andra dagar. Stäng av det i Excel (Arkiv > Alternativ > Avancerat) och kontrollera datumen.",
};

export const sv: CliTexts = {
  help: `Kontrollerar, skapar och beräknar resultattavlor som Excel-arbetsböcker och beräknar enskilda nyckeltal.

Användning:
  scoreboard validate FIL… [--previous FIL] [--report RAPPORT.html|RAPPORT.xlsx] [--format text|json|sarif]
                      [--max-warnings N] [--agreement FIL] [--lang fi|sv|en] [--force]
      Kontrollerar arbetsböcker. Filerna ändras aldrig. Avvikelser som godkänts i en arbetsbok räknas inte.
      --previous jämför med föregående periods arbetsbok. --report skriver en sida för utskrift eller en kopia
      av arbetsboken med rapporten som ett blad.
  scoreboard new NY.xlsx --period 2023Q1 [--previous FIL] [--agreement FIL] [--lang fi|sv|en] [--force]
      Skapar en tom resultattavla för en period; tar föregående siffror och ingångslägen ur --previous.
      Tavlan är på finska, om inte --lang säger annat. En befintlig fil ersätts bara med --force.
  scoreboard fix FIL --out NY.xlsx [--ask] [--rule T01,T03] [--previous FIL] [--agreement FIL]
                      [--lang fi|sv|en] [--force]
      Rättar i en kopia av arbetsboken det som är säkert och listar ändringarna. --ask rättar också det som
      Excel frågar om. --rule begränsar till regler. Resultaten beräknas och kontrolleras på nytt.
  scoreboard recalc FIL --out NY.xlsx [--only-scoreboard] [--lang fi|sv|en] [--force]
      Beräknar en arbetsbok och sparar resultaten i en kopia; inget annat ändras.
      Räknar upp cellerna som inte kan beräknas: de behåller sina resultat.
  scoreboard calc 'TARGET_DAYS("TTOL";2023)' [--lang fi|sv|en]
      Beräknar ett anrop: tal, texter, matriser {1;2}, kapslade anrop, DATE(2023;3;31).
      Med "-" läses ett anrop per rad från standardindata och ett resultat skrivs per rad.

Val:
  --agreement FIL     ett resultatavtal som JSON i stället för det som följer med kommandot
  --format text|json|sarif
                      hur iakttagelserna skrivs ut (text)
  --lang fi|sv|en     språk (annars enligt LC_ALL, LC_MESSAGES eller LANG, i sista hand engelska)
  --max-warnings N    fler varningar än så räknas som ett misslyckande
  --only-scoreboard   beräknar bara SCOREBOARD-funktionerna, utifrån resultaten i filen
  --previous FIL      föregående periods arbetsbok; annars arbetsbokens egna blad för den perioden,
                      till exempel kopiorna "Uppgifter (2)" eller "Uppgifter 2022Q3"
  --report RAPPORT    skriver också en rapport: .html en sida, .xlsx en kopia av arbetsboken med ett blad till
  --force             ersätter en befintlig fil
  --help, --version

Returvärde: 0 inga fel; 1 fel (eller för många varningar); 2 kommandot kunde inte utföra sitt arbete.`,
  problem,
  seeHelp: "Se scoreboard --help.",
  bug: (message) => `Ett fel i själva kommandot, anmäl det gärna: ${message}`,
  written: (file, period, agreement) => `Skrev ${file}: resultattavla ${period}, ${agreement}.`,
  noTargets: (year, years, sheet) =>
    `Avtalet har mål bara för åren ${years.join(", ")}: skriv in målen för ${String(year)} på bladet ${sheet}.`,
  against: (agreement, period) => `${agreement}, ${period ?? "perioden saknas"}`,
  recalculated: (file, formulas, changed) =>
    `Skrev ${file}: beräknade formler ${String(formulas)}, ändrade resultat ${String(changed)}.`,
  kept: (cell, reason) => `${cell} behåller sitt resultat: ${keptReason(reason)}`,
  reportWritten: (file) => `Skrev ${file}.`,
  acceptancesUnreadable: (file, issue) =>
    `${file}: de godkända avvikelserna kan inte läsas (${issue}), så alla iakttagelser räknas.`,
  settingsUnreadable: (file, issue) =>
    `${file}: arbetsbokens inställningar kan inte läsas (${issue}), så alla regler används.`,
  summary: ({ files, valid, unreadable, errors, warnings }) =>
    `Filer ${String(files)}: utan fel ${String(valid)}` +
    `${unreadable === 0 ? "" : `, kunde inte läsas ${String(unreadable)}`}; ` +
    `sammanlagt fel ${String(errors)}, varningar ${String(warnings)}.`,
  fixed: (file, fixes, before, after) =>
    `Skrev ${file}: rättelser ${String(fixes)}. Fel före ${String(before.error)}, nu ${String(after.error)}; varningar före ${String(before.warning)}, nu ${String(after.warning)}.`,
  fixWithheld: "rättades inte: rättelsen skulle ge en ny iakttagelse eller lämna denna kvar.",
  fixOverlaps: "rättades inte: en annan rättelse ändrar samma ställe. Kör kommandot på nytt för resultatet.",
  fixUndecided: (alternatives) => `rättades inte: det finns ${String(alternatives)} alternativ. Välj det rätta själv.`,
  notes: (count) => `${String(count)} för kännedom`,
};

function problem(found: CommandProblem): string {
  switch (found.code) {
    case "no-command":
      return "Kommandot saknas.";
    case "unknown-command":
      return `Kommandot "${found.name}" finns inte.${meant(found.meant)}`;
    case "unknown-option":
      return `Valet ${found.name} finns inte i detta kommando.${meant(found.meant)}`;
    case "missing-value":
      return `Valet ${found.option} saknar värde.`;
    case "unneeded-value":
      return `Valet ${found.option} tar inget värde.`;
    case "not-a-choice":
      return `${found.option} är ${list.format(found.choices)}, inte "${found.value}".`;
    case "not-a-count":
      return `${found.option} är ett heltal, minst 0, inte "${found.value}".`;
    case "missing-argument":
      return {
        workbook: "Ange en arbetsbok att kontrollera.",
        output: "Ange filen som ska skrivas.",
        call: "Ange ett anrop att beräkna.",
        input: "Ange arbetsboken som ska beräknas.",
      }[found.argument];
    case "surplus-argument":
      return `"${found.value}" är ett argument för mycket.`;
    case "missing-option":
      return `Valet ${found.option} saknas.`;
    case "unknown-period":
      return `"${found.value}" är ingen period. Skriv den som 2023Q1, 1–6/2023 eller 2023.`;
    case "ambiguous-period":
      return `"${found.value}" kan betyda flera perioder. Skriv ${list.format(found.choices)}.`;
    case "unknown-rule":
      return `Regeln ${found.value} finns inte.`;
    case "not-xlsx":
      return `${found.file}: namnet måste sluta på .xlsx.`;
    case "report-kind":
      return `${found.file}: en rapports namn måste sluta på .html eller .xlsx.`;
    case "one-workbook":
      return `${found.file}: en rapport som .xlsx är en kopia av en arbetsbok. Ange en, eller skriv rapporten som .html.`;
    case "sheet-taken":
      return `${found.file} har redan ett blad "${found.sheet}" som kommandot inte har skrivit. Byt namn på det först.`;
    case "not-former":
      return (
        `${found.file}: ${found.found === null ? "perioden framgår inte" : `perioden är ${found.found}`}; ` +
        `${found.expected ?? "en tidigare dag"} väntades.`
      );
    case "exists":
      return `${found.file} finns redan. Ersätt den med --force.`;
    case "same-file":
      return `${found.file} är arbetsboken själv. Ange en annan fil att skriva.`;
    case "not-utf-8":
      return `${found.argument} innehåller tecken som inte är i UTF-8. Byt namn på filen.`;
    case "no-file":
      return `${found.file}: filen finns inte.`;
    case "no-folder":
      return `${found.file}: mappen finns inte.`;
    case "is-folder":
      return `${found.file} är en mapp.`;
    case "no-access":
      return `${found.file}: åtkomst nekad: behörighet saknas, filen är skrivskyddad eller öppen i ett annat program.`;
    case "no-room":
      return `${found.file}: det finns inte plats på disken. Ingenting skrevs.`;
    case "not-printed":
      return `Resultatet kunde inte skrivas ut till slut: systemet meddelar felet ${found.error}.`;
    case "exceeded":
      return exceeded(found);
    case "name-too-long":
      return `${found.file}: namnet är för långt.`;
    case "input-output":
      return `${found.file}: systemet meddelar felet ${found.error}.`;
    case "workbook":
      return `${found.file} ${WORKBOOK[found.reason]}`;
    case "agreement-not-json":
      return `${found.file} är inte JSON från rad ${String(found.line)}, tecken ${String(found.at)}.`;
    case "agreement-too-large":
      return `${found.file} är för stor för att vara ett resultatavtal.`;
    case "agreement":
      return `${found.file} är inget giltigt avtal: ${issueList(found.issues, agreementWords)}`;
    case "call":
      return `${place(found.line, found.at)}: ${callProblem(found.problem)}`;
  }
}

function exceeded(found: Extract<CommandProblem, { readonly code: "exceeded" }>): string {
  switch (found.bound) {
    case "memory":
      return "Kommandot avbröts: arbetsboken kräver mer minne än kommandot använder. Ingenting skrevs.";
    case "depth":
      return "Kommandot avbröts: arbetsbokens formler har för många delar inuti varandra. Ingenting skrevs.";
    case "time":
      return `Kommandot avbröts: det blev inte klart på ${String(found.minutes)} minuter. Ingenting skrevs.`;
  }
}

function keptReason(reason: KeptReason): string {
  switch (reason.code) {
    case "unknown":
      return `${reason.name} är okänt.`;
    case "error":
      return `det nya vore ${reason.error}.`;
    case "shape":
      return "det nya skulle fylla andra celler.";
    case "circular":
      return "formeln hänvisar till sig själv.";
  }
}

function meant(name: string | null): string {
  return name === null ? "" : ` Menade du ${name}?`;
}

function place(line: number | null, at: number): string {
  return line === null ? `Tecken ${String(at)}` : `Rad ${String(line)}, tecken ${String(at)}`;
}

function callProblem(found: CallProblem): string {
  switch (found.code) {
    case "open-text":
      return "en text saknar avslutande citattecken.";
    case "unfinished":
      return "anropet är inte avslutat.";
    case "unexpected":
      return `"${found.found}" hör inte hemma här.`;
    case "missing":
      return `"${found.mark}" saknas.`;
    case "uneven-rows":
      return "matrisens rader är olika långa.";
    case "too-deep":
      return `här finns över ${String(found.most)} anrop eller tecken inuti varandra.`;
    case "unknown-function":
      return `funktionen ${found.name} finns inte.`;
    case "arguments":
      return `${found.name} tar ${argumentCount(found.least, found.most)} argument, inte ${String(found.found)}.`;
  }
}

function argumentCount(least: number, most: number | null): string {
  if (most === null) return `minst ${String(least)}`;
  return least === most ? String(least) : `${String(least)}–${String(most)}`;
}
