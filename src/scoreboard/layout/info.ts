import type { FieldsSpec } from "./spec";

export type InfoField =
  | "period"
  | "periodStart"
  | "periodEnd"
  | "periodType"
  | "extracted"
  | "workdays"
  | "hoursPerHtv"
  | "targetYear"
  | "targetSource"
  | "statistic"
  | "clockStart"
  | "holdsDeducted"
  | "appealsDenominator"
  | "backlogDefinition"
  | "author"
  | "reviewer"
  | "state"
  | "templateVersion"
  | "previousFile"
  | "days"
  | "months"
  | "identificationTarget";

const TEXT = { type: "text", numberFormat: "@", entry: "typed" } as const;
const DATE = { type: "date", numberFormat: "d.m.yyyy", entry: "typed" } as const;
const LIST = { type: "list", numberFormat: "@", entry: "typed" } as const;

/** The sheet Tiedot: what the figures are of and how they were counted. */
export const infoLayout: FieldsSpec<InfoField> = {
  sheet: "Tiedot",
  table: "Tiedot",
  headings: ["Tieto", "Arvo", "Selite"],
  fields: [
    {
      key: "period",
      label: "Jakso",
      ...TEXT,
      required: true,
      definedName: "Jakso",
      explanation: "Esimerkiksi 2022Q3. Muoto 3/2022 on monitulkintainen.",
    },
    {
      key: "periodStart",
      label: "Jakson alku",
      ...DATE,
      required: true,
      definedName: "Jakson_alku",
      explanation: "Jakson ensimmäinen päivä.",
    },
    {
      key: "periodEnd",
      label: "Jakson loppu",
      ...DATE,
      required: true,
      definedName: "Jakson_loppu",
      explanation: "Jakson viimeinen päivä.",
    },
    {
      key: "periodType",
      label: "Jakson tyyppi",
      ...LIST,
      choices: ["neljännes", "kumulatiivinen", "kuukausi"],
      explanation: "Neljännes, kumulatiivinen (vuoden alusta) tai kuukausi.",
    },
    {
      key: "extracted",
      label: "Poimintapäivä",
      ...DATE,
      explanation: "Päivä, jona luvut poimittiin UMA-järjestelmästä.",
    },
    {
      key: "workdays",
      label: "Työpäiviä jaksolla",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      formula:
        '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),SCOREBOARD.WORKDAYS_FI(Jakson_alku,Jakson_loppu),"")',
      definedName: "Työpäiviä",
      explanation: "Valtion viraston työpäivät: maanantaista perjantaihin ilman arkipyhiä ja aattoja.",
    },
    {
      key: "hoursPerHtv",
      label: "Tunteja/htv",
      type: "number",
      numberFormat: "#,##0",
      entry: "typed",
      required: true,
      definedName: "Tunteja_htv",
      explanation: "Tehollisen työajan tunnit yhtä henkilötyövuotta kohti. Sopimus ei määrää lukua.",
    },
    {
      key: "targetYear",
      label: "Tavoitevuosi",
      type: "number",
      numberFormat: "0",
      entry: "typed",
      required: true,
      definedName: "Tavoitevuosi",
      explanation: "Vuosi, jonka tavoitteisiin verrataan. Sopimuksessa on tavoitteet vuosille 2022–2024.",
    },
    { key: "targetSource", label: "Tavoitteiden lähde", ...TEXT, explanation: "Sopimus, josta tavoitteet on otettu." },
    {
      key: "statistic",
      label: "Käsittelyajan tunnusluku",
      ...LIST,
      choices: ["keskiarvo", "mediaani"],
      explanation: "Sopimus puhuu keskiarvosta vain osaratkaisua edellyttävissä luvissa.",
    },
    {
      key: "clockStart",
      label: "Käsittelyajan alku",
      ...LIST,
      choices: ["vireilletulo", "tunnistautuminen", "maksu"],
      explanation: "Hetki, josta käsittelyaika lasketaan. Sopimus ei määrittele sitä.",
    },
    {
      key: "holdsDeducted",
      label: "Keskeytykset vähennetty",
      ...LIST,
      choices: ["kyllä", "ei"],
      explanation: "Onko lisäselvityksen odotus vähennetty käsittelyajasta.",
    },
    {
      key: "appealsDenominator",
      label: "HAO-nimittäjä",
      ...TEXT,
      explanation: "Luku, johon HAO:n palautuksia verrataan. Sopimus ei määrittele sitä.",
    },
    {
      key: "backlogDefinition",
      label: "Ruuhkan määritelmä",
      ...TEXT,
      explanation: "Kaikki vireillä olevat vai tavoiteajan ylittäneet. Sopimus ei määrittele sitä.",
    },
    { key: "author", label: "Laatija", ...TEXT, explanation: "Kuka täytti tulostaulun." },
    { key: "reviewer", label: "Tarkastaja", ...TEXT, explanation: "Kuka tarkasti luvut." },
    {
      key: "state",
      label: "Tila",
      ...LIST,
      choices: ["luonnos", "tarkastettu", "hyväksytty"],
      explanation: "Luonnos, tarkastettu tai hyväksytty.",
    },
    {
      key: "templateVersion",
      label: "Mallin versio",
      ...TEXT,
      entry: "fixed",
      explanation: "Tulostaulun mallin versio.",
    },
    { key: "previousFile", label: "Edellinen tiedosto", ...TEXT, explanation: "Edellisen jakson tulostaulu." },
    {
      key: "days",
      label: "Päiviä jaksolla",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      required: false,
      formula: '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),Jakson_loppu-Jakson_alku+1,"")',
      definedName: "Päiviä",
      explanation: "Kalenteripäivät jakson alusta loppuun.",
    },
    {
      key: "months",
      label: "Kuukausia jaksolla",
      type: "count",
      numberFormat: "0",
      entry: "calculated",
      required: false,
      formula:
        '=IF(AND(ISNUMBER(Jakson_alku),ISNUMBER(Jakson_loppu)),(YEAR(Jakson_loppu)-YEAR(Jakson_alku))*12+MONTH(Jakson_loppu)-MONTH(Jakson_alku)+1,"")',
      definedName: "Kuukausia",
      explanation: "Kalenterikuukaudet, joille jakso osuu.",
    },
    {
      key: "identificationTarget",
      label: "Tunnistautumisen tavoiteaika",
      type: "number",
      numberFormat: "0",
      entry: "typed",
      required: false,
      definedName: "Tunnistautumistavoite",
      explanation: "Vuorokausia edustustossa (ohjausryhmä 17.6.2025). Sopimuksen mittari 5.1.1 sanoo 1 kk.",
    },
  ],
};
