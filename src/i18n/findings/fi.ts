import type { Period } from "../../measures/calendar/period";
import type { Comparison, NamedFigure, RowName } from "../../validation/findings";
import { errorName } from "../errorNames";
import { formatsOf } from "../format";
import { periodLabel } from "../pane/periodLabel";
import { fewRowNumbers, shortProcess, type FindingTexts } from "./findingTexts";

const { number, percent, and, or } = formatsOf("fi");
const KINDS = { first: "ensimmäinen", extension: "jatko" };

const row = ({ process, kind, year }: RowName): string =>
  [shortProcess(process), kind && KINDS[kind], year === undefined ? null : String(year)]
    .filter((part) => part !== null)
    .join(", ");
const figure = ({ heading, value }: NamedFigure): string => `”${heading}” ${number(value)}`;
const days = (value: number): string => `${number(value)} vrk`;
const compared = ({ value, target, met }: Comparison): string =>
  `${days(value)} (tavoite ${number(target)}) ${met ? "täyttyy" : "ei täyty"}`;
const years = (list: readonly number[]): string =>
  `${list.length === 1 ? "vuodelle" : "vuosille"} ${and(list.map(String))}`;
const choice = (period: Period): string => {
  const word = { quarter: "neljännes", months: "kuukausi", year: "vuosi", date: "päivä" }[period.form];
  return `${periodLabel("fi", period)} (${word})`;
};
const agreed = (value: number | string | null, share: boolean): string => {
  if (value === null) return "tyhjä";
  if (typeof value === "string") return `”${value}”`;
  return share ? percent(value) : number(value);
};

export const fi: FindingTexts = {
  severities: { error: "Virhe", warning: "Varoitus", info: "Tiedoksi" },
  rules: {
    S01: { title: "Välilehti puuttuu", message: ({ missing }) => `Välilehti ”${missing}” puuttuu.` },
    S03: {
      title: "Otsikko puuttuu tai on muuttunut",
      message: ({ found, heading }) => {
        if (found === null) return `Otsikkoa ”${heading}” ei löydy.`;
        return found === ""
          ? `Otsikko on tyhjä, mallissa se on ”${heading}”.`
          : `Otsikko on ”${found}”, mallissa ”${heading}”.`;
      },
    },
    S04: {
      title: "Rivi puuttuu",
      message: ({ row: name, rows }) =>
        name ? `Rivi ”${row(name)}” puuttuu.` : `Kaikki prosessien rivit (${number(rows)}) puuttuvat.`,
    },
    S05: {
      title: "Sama rivi on useaan kertaan",
      message: ({ row: name, rows }) => {
        const { shown, more } = fewRowNumbers(rows);
        const where =
          more === 0 ? `riveillä ${and(shown)}` : `${number(rows.length)} rivillä, muun muassa riveillä ${and(shown)}`;
        return `”${row(name)}” on ${where}.`;
      },
    },
    S06: {
      title: "Tuntematon prosessi",
      message: ({ found, suggestion }) =>
        `Prosessia ”${found}” ei ole sopimuksessa.${suggestion === null ? "" : ` Tarkoititko ”${suggestion}”?`}`,
    },
    S11: {
      title: "Pakollinen solu on tyhjä",
      message: ({ row: name, headings, cells }) =>
        name
          ? `${row(name)}: ${and(headings.map((heading) => `”${heading}”`))} ${headings.length === 1 ? "puuttuu" : "puuttuvat"}.`
          : `Taulukossa ei ole vielä lukuja. Pakollisia soluja on täyttämättä ${number(cells)}.`,
    },
    M01: {
      title: "Jaksoa ei tunnisteta",
      message: ({ value }) =>
        `${value === "" ? "Jakso puuttuu." : `Jaksoa ”${value}” ei tunnisteta.`} Kirjoita se muodossa 2022Q3.`,
    },
    M02: {
      title: "Jakso on monitulkintainen",
      message: ({ value, choices }) => `Jakso ”${value}” on monitulkintainen. Kirjoita ${or(choices.map(choice))}.`,
    },
    M08: {
      title: "Vuodelle ei ole tavoitetta",
      message: ({ year, process, years: set }) =>
        process === null
          ? `Sopimuksessa ei ole tavoitteita vuodelle ${String(year)}, vain ${years(set)} (kohta 1.2).`
          : `${shortProcess(process)}: sopimuksessa ei ole tavoitetta vuodelle ${String(year)}, vain ${years(set)} (kohta 1.2).`,
    },
    T01: {
      title: "Luku on tekstiä",
      message: ({ text, number: value }) =>
        `”${text}” on tekstiä, joten sillä ei voi laskea. Lukuna se on ${number(value)}.`,
    },
    T03: {
      title: "Luvussa on sitova välilyönti",
      message: ({ text, number: value }) =>
        `”${text}” on tekstiä, koska siinä on sitova välilyönti. Lukuna se on ${number(value)}.`,
    },
    T05: {
      title: "Solussa on kaksi lukua",
      message: ({ text, first, second }) =>
        `Solussa on kaksi lukua: ”${text}”. Kirjoita ${number(first)} ja ${number(second)} omiin soluihinsa.`,
    },
    T06: {
      title: "Solussa on luvun lisäksi yksikkö",
      message: ({ text, unit }) =>
        `”${text}” on tekstiä, koska luvun perässä on yksikkö ${unit}. Kirjoita pelkkä luku.`,
    },
    T07: {
      title: "Prosenttiluvun asteikko",
      message: ({ value, suggestion }) =>
        `Solussa on ${number(value)} eli ${percent(value)}. Tarkoititko ${percent(suggestion)}?`,
    },
    T14: {
      title: "Solussa on virhe",
      message: ({ error, cells }) =>
        cells === 1
          ? `Solussa on virhe ${errorName("fi", error)}.`
          : `Virhe ${errorName("fi", error)} on ${number(cells)} solussa: Excel ei tunne kaavan funktiota.`,
    },
    T15: {
      title: "Luku on negatiivinen",
      message: ({ value }) => `Luku ${number(value)} ei voi olla negatiivinen.`,
    },
    T16: {
      title: "Kappalemäärä ei ole kokonaisluku",
      message: ({ value }) => `Kappalemäärä ${number(value)} ei ole kokonaisluku.`,
    },
    T18: {
      title: "Solussa ei ole lukua",
      message: ({ text }) =>
        text.trim() === ""
          ? "Solu näyttää tyhjältä, mutta siinä on välilyöntejä."
          : `Solussa pitäisi olla luku, mutta siinä on ”${text}”.`,
    },
    A01: {
      title: "Ratkaistut eivät täsmää",
      message: ({ total, positive, negative, other }) =>
        `Ratkaistut ${number(total)}, mutta myönteiset ${number(positive)} + kielteiset ${number(negative)} + ` +
        `muut ${number(other)} = ${number(positive + negative + other)}.`,
    },
    A03: {
      title: "Osuus ei täsmää",
      message: ({ found, part, whole, computed }) =>
        `Osuus on ${percent(found)}, mutta ${figure(part)} / ${figure(whole)} = ${percent(computed)}.`,
    },
    A04: {
      title: "Osa on suurempi kuin kokonaisuus",
      message: ({ part, whole }) => `${figure(part)} on enemmän kuin ${figure(whole)}.`,
    },
    A05: {
      title: "Pts/htv ei täsmää",
      message: ({ found, decisions, htv, computed }) =>
        `Pts/htv on ${number(found, 2)}, mutta päätökset ${number(decisions)} / htv ${number(htv, 2)} = ` +
        `${number(computed, 2)} (kohta 1.1.3, liite Tehokkuus **).`,
    },
    A06: {
      title: "UMA pts / käsittelijä / työpäivä ei täsmää",
      message: ({ found, decisions, users, workdays, computed }) =>
        `Luku on ${number(found, 3)}, mutta päätökset ${number(decisions)} / käyttäjät ${number(users)} / ` +
        `työpäivät ${number(workdays)} = ${number(computed, 3)} (kohta 2.4, liite Tehokkuus *).`,
    },
    A09: {
      title: "Migrin keskiarvo on suurempi kuin kokonaisuuden",
      message: ({ migri, whole }) =>
        `Migrin keskiarvo ${days(migri)} on suurempi kuin kokonaisuuden keskiarvo ${days(whole)}, johon se sisältyy.`,
    },
    G01: {
      title: "Keskiarvo ylittää tavoitteen",
      message: ({ row: name, value, target, year }) =>
        `${row(name)}: keskiarvo ${days(value)}, tavoite ${days(target)} (${String(year)}, kohta 1.2).`,
    },
    G02: {
      title: "Keskiarvo ylittää lain enimmäisajan",
      message: ({ row: name, value, limit }) =>
        `${row(name)}: keskiarvo ${days(value)} ylittää laissa olevan enimmäisajan ${days(limit)}.`,
    },
    G03: {
      title: "Vain toinen keskiarvo täyttää tavoitteen",
      message: ({ row: name, migri, whole, year }) =>
        `${row(name)}: Migri ${compared(migri)}, kokonaisuus ${compared(whole)} (${String(year)}, kohta 1.2).`,
    },
    G07: {
      title: "Tavoite poikkeaa sopimuksesta",
      message: ({ row: name, heading, share, found, agreed: right }) =>
        `${row(name)}: ”${heading}” on ${agreed(found, share)}, sopimuksessa ${agreed(right, share)} (kohta 1.2).`,
    },
    F01: {
      title: "Kaavan päälle on kirjoitettu",
      message: ({ value }) =>
        `Kaavan päälle on kirjoitettu ${typeof value === "number" ? number(value) : `”${String(value)}”`}. ` +
        "Solu ei enää seuraa muita lukuja.",
    },
    F02: {
      title: "Kaava poikkeaa sarakkeen kaavasta",
      message: ({ formula, columnFormula }) =>
        formula === ""
          ? `Kaava puuttuu. Sarakkeen kaava on ${columnFormula}.`
          : `Kaava ${formula} poikkeaa sarakkeen kaavasta ${columnFormula}.`,
    },
    F09: {
      title: "Työkirjaa ei ole laskettu",
      message: ({ formulas }) =>
        `Kaavoilla (${number(formulas)}) ei ole tuloksia, koska työkirjaa ei ole laskettu. ` +
        "Avaa se Excelissä, odota laskennan valmistumista ja tallenna.",
    },
  },
};
