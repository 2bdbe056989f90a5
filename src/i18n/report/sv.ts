import { formatsOf } from "../format";
import type { ReportTexts } from "./reportTexts";

const { number, and } = formatsOf("sv");

export const sv: ReportTexts = {
  locale: "sv-FI",
  number: (value) => number(value),
  title: "Kontroll av resultattavlan",
  sheet: "Kontroll",
  valid: "Resultattavlan har inga fel",
  notValid: "Resultattavlan har något att rätta",
  labels: {
    file: "Fil",
    agreement: "Avtal",
    period: "Period",
    formerPeriod: "Föregående period",
    time: "Kontrollerad",
    errors: "Fel",
    warnings: "Varningar",
    notes: "För kännedom",
    accepted: "Godkända avvikelser",
    targetsMet: "Målet nås",
    targetsMissed: "Målet nås inte",
  },
  counts: "Antal iakttagelser",
  targets: "Mål (resultat, inte fel i tavlan)",
  noPeriod: "framgår inte",
  years: (years) => `mål för ${and(years.map(String))}`,
  notCompared: "ingen jämförelse gjordes",
  notComparable: "kunde inte jämföras",
  rulesFailed: (codes) =>
    `Kontrollen blev ofullständig: ${and(codes)} fungerade inte. Felet är i programmet, inte i arbetsboken.`,
  openFindings: "Öppna iakttagelser",
  noneOpen: "Inga öppna iakttagelser.",
  acceptedFindings: "Godkända avvikelser",
  wholeWorkbook: "Hela arbetsboken",
  wholeSheet: "Hela bladet",
  columns: {
    rule: "Regel",
    severity: "Allvarlighetsgrad",
    cell: "Cell",
    message: "Meddelande",
    state: "Rättad",
    time: "Tid",
    reason: "Orsak",
    acceptedOn: "Godkänd",
    expires: "Gäller",
  },
  untilChanged: "tills siffrorna ändras",
  open: "nej",
  acceptedBecause: (reason) => `godkänd: ${reason}`,
  lapsed: {
    changed: "nej; godkännandet gäller inte längre, eftersom siffrorna har ändrats",
    expired: "nej; godkännandets tidsfrist har gått ut",
  },
  summary: "Sammandrag",
};
