import type { Period } from "../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../validation/findings";
import { errorName } from "../errorNames";
import { formatsOf } from "../format";
import { periodLabel } from "../pane/periodLabel";
import { fewRowNumbers, shortProcess, type FindingTexts } from "./findingTexts";

const { number, percent, and, or } = formatsOf("sv");
const KINDS = { first: "första tillstånd", extension: "fortsatt tillstånd" };

const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
const figure = ({ heading, value }: NamedFigure): string => `”${heading}” ${number(value)}`;
const days = (value: number): string => `${number(value)} dygn`;
const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (mål ${number(target)}) ${met ? "nås" : "nås inte"}`;
const years = (list: readonly number[]): string => `för ${and(list.map(String))}`;
const choice = (period: Period): string => {
  const word = { quarter: "kvartal", months: "månad", year: "år", date: "dag" }[period.form];
  return `${periodLabel("sv", period)} (${word})`;
};
const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "tom";
  if (typeof value === "string") return `”${value}”`;
  return share ? percent(value) : number(value);
};

export const sv: FindingTexts = {
  severities: { error: "Fel", warning: "Varning", info: "För kännedom" },
  rules: {
    S01: { title: "Ett blad saknas", message: ({ missing }) => `Bladet ”${missing}” saknas.` },
    S03: {
      title: "En rubrik saknas eller har ändrats",
      message: ({ found, heading }) => {
        if (found === null) return `Rubriken ”${heading}” finns inte.`;
        return found === ""
          ? `Rubriken är tom, i mallen är den ”${heading}”.`
          : `Rubriken är ”${found}”, i mallen ”${heading}”.`;
      },
    },
    S04: {
      title: "En rad saknas",
      message: ({ row: name, rows }) =>
        name ? `Raden ”${row(name)}” saknas.` : `Alla processrader (${number(rows)}) saknas.`,
    },
    S05: {
      title: "Samma rad förekommer flera gånger",
      message: ({ row: name, rows }) => {
        const { shown, more } = fewRowNumbers(rows);
        const where = more === 0 ? `raderna ${and(shown)}` : `${number(rows.length)} rader, bland annat ${and(shown)}`;
        return `”${row(name)}” finns på ${where}.`;
      },
    },
    S06: {
      title: "Okänd process",
      message: ({ found, suggestion }) =>
        `Processen ”${found}” finns inte i avtalet.${suggestion === null ? "" : ` Menade du ”${suggestion}”?`}`,
    },
    S11: {
      title: "En obligatorisk cell är tom",
      message: ({ row: name, headings, cells }) =>
        name
          ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} saknas.`
          : `Tabellen har inga siffror ännu. Obligatoriska celler som inte är ifyllda: ${number(cells)}.`,
    },
    M01: {
      title: "Perioden känns inte igen",
      message: ({ value }) =>
        `${value === "" ? "Perioden saknas." : `Perioden ”${value}” känns inte igen.`} Skriv den i formen 2022Q3.`,
    },
    M02: {
      title: "Perioden är mångtydig",
      message: ({ value, choices }) => `Perioden ”${value}” är mångtydig. Skriv ${or(choices.map(choice))}.`,
    },
    M08: {
      title: "Året saknar mål",
      message: ({ year, process, years: set }) =>
        process === null
          ? `Avtalet har inga mål för ${String(year)}, endast ${years(set)} (punkt 1.2).`
          : `${shortProcess(process)}: avtalet har inget mål för ${String(year)}, endast ${years(set)} (punkt 1.2).`,
    },
    T01: {
      title: "Ett tal är text",
      message: ({ text, number: value }) =>
        `”${text}” är text och går inte att räkna med. Som tal är det ${number(value)}.`,
    },
    T03: {
      title: "Hårt mellanslag i ett tal",
      message: ({ text, number: value }) =>
        `”${text}” är text, eftersom det innehåller ett hårt mellanslag. Som tal är det ${number(value)}.`,
    },
    T05: {
      title: "Två tal i samma cell",
      message: ({ text, first, second }) =>
        `Cellen innehåller två tal: ”${text}”. Skriv ${number(first)} och ${number(second)} i var sin cell.`,
    },
    T06: {
      title: "Enhet skriven i samma cell som talet",
      message: ({ text, unit }) =>
        `”${text}” är text, eftersom enheten ${unit} är skriven i cellen. Skriv endast talet.`,
    },
    T07: {
      title: "Procenttalets skala",
      message: ({ value, suggestion }) =>
        `Cellen innehåller ${number(value)}, det vill säga ${percent(value)}. Menade du ${percent(suggestion)}?`,
    },
    T14: {
      title: "Cellen visar ett fel",
      message: ({ error, cells }) =>
        cells === 1
          ? `Cellen visar felet ${errorName("sv", error)}.`
          : `Felet ${errorName("sv", error)} visas i ${number(cells)} celler: Excel känner inte till formelns funktion.`,
    },
    T15: {
      title: "Talet är negativt",
      message: ({ value }) => `Talet ${number(value)} får inte vara negativt.`,
    },
    T16: {
      title: "Antalet är inte ett heltal",
      message: ({ value }) => `Antalet ${number(value)} är inte ett heltal.`,
    },
    T18: {
      title: "Cellen innehåller inget tal",
      message: ({ text }) =>
        text.trim() === ""
          ? "Cellen ser tom ut men innehåller mellanslag."
          : `Cellen borde innehålla ett tal, men innehåller ”${text}”.`,
    },
    A01: {
      title: "Besluten stämmer inte",
      message: ({ total, positive, negative, other }) =>
        `Avgjorda ${number(total)}, men positiva ${number(positive)} + negativa ${number(negative)} + ` +
        `övriga ${number(other)} = ${number(positive + negative + other)}.`,
    },
    A03: {
      title: "Andelen stämmer inte",
      message: ({ found, part, whole, computed }) =>
        `Andelen är ${percent(found)}, men ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
    },
    A04: {
      title: "Delen är större än helheten",
      message: ({ part, whole }) => `${figure(part)} är mer än ${figure(whole)}.`,
    },
    A05: {
      title: "Beslut per årsverke stämmer inte",
      message: ({ found, decisions, htv, computed }) =>
        `Beslut per årsverke är ${number(found, 2)}, men beslut ${number(decisions)} / årsverken ${number(htv, 2)} = ` +
        `${number(computed, 2)} (punkt 1.1.3, bilagan Tehokkuus **).`,
    },
    A06: {
      title: "UMA-beslut per handläggare och arbetsdag stämmer inte",
      message: ({ found, decisions, users, workdays, computed }) =>
        `Talet är ${number(found, 3)}, men beslut ${number(decisions)} / användare ${number(users)} / ` +
        `arbetsdagar ${number(workdays)} = ${number(computed, 3)} (punkt 2.4, bilagan Tehokkuus *).`,
    },
    A09: {
      title: "Migris medeltal är större än hela förfarandets",
      message: ({ migri, whole }) =>
        `Migris medeltal ${days(migri)} är större än hela förfarandets medeltal ${days(whole)}, där det ingår.`,
    },
    G01: {
      title: "Medeltalet överskrider målet",
      message: ({ row: name, value, target, year }) =>
        `${row(name)}: medeltal ${days(value)}, mål ${days(target)} (${String(year)}, punkt 1.2).`,
    },
    G02: {
      title: "Medeltalet överskrider den lagstadgade maximitiden",
      message: ({ row: name, value, limit }) =>
        `${row(name)}: medeltalet ${days(value)} överskrider den lagstadgade maximitiden ${days(limit)}.`,
    },
    G03: {
      title: "Endast det ena medeltalet når målet",
      message: ({ row: name, migri, whole, year }) =>
        `${row(name)}: Migri ${compared(migri)}, hela förfarandet ${compared(whole)} (${String(year)}, punkt 1.2).`,
    },
    G07: {
      title: "Målet avviker från avtalet",
      message: ({ row: name, heading, share, found, agreed: right }) =>
        `${row(name)}: ”${heading}” är ${agreed(found, share)}, i avtalet ${agreed(right, share)} (punkt 1.2).`,
    },
    F01: {
      title: "En formel har skrivits över",
      message: ({ value }) =>
        `Formeln har skrivits över med ${typeof value === "number" ? number(value) : `”${String(value)}”`}. ` +
        "Cellen följer inte längre de andra talen.",
    },
    F02: {
      title: "Formeln avviker från kolumnens formel",
      message: ({ formula, columnFormula }) =>
        formula === ""
          ? `Formeln saknas. Kolumnens formel är ${columnFormula}.`
          : `Formeln ${formula} avviker från kolumnens formel ${columnFormula}.`,
    },
    F09: {
      title: "Arbetsboken är inte beräknad",
      message: ({ formulas }) =>
        `Formlerna (${number(formulas)}) har inga resultat, eftersom arbetsboken inte är beräknad. ` +
        "Öppna den i Excel, vänta tills beräkningen är klar och spara.",
    },
  },
};
