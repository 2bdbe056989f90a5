import type { FormerFileProblem, FormerWords } from "./formerWords";

const PROBLEMS: Readonly<Record<FormerFileProblem, string>> = {
  "not-a-workbook": "se ei ole Excel-työkirja (.xlsx).",
  "old-format": "se on vanhassa Excel-muodossa. Tallenna se Excelissä .xlsx-muotoon.",
  encrypted: "se on suojattu salasanalla. Tallenna siitä kopio ilman salasanaa.",
  damaged: "se on vioittunut. Avaa se Excelissä ja tallenna uudelleen.",
  forbidden: "siinä on osia, joita Excel ei kirjoita työkirjaan. Pyydä työkirja uudelleen sen tekijältä.",
  empty: "se on tyhjä.",
  "too-large": "se on liian suuri tulostauluksi. Poista siitä ylimääräiset välilehdet ja rivit.",
  "date-1904": "se käyttää vuoden 1904 päivämääräjärjestelmää, jossa samat luvut ovat eri päiviä.",
  unreadable: "sitä ei saa auki. Jos se on siirretty tai muuttunut, valitse se uudelleen.",
  "no-scoreboard": "siinä ei ole tulostaulua.",
};

export const fi: FormerWords = {
  language: "fi",
  none: "Lukuja ei verrata edelliseen jaksoon.",
  file: (name, period) => `Vertailussa on tiedosto ${name}. ${jakso(period)}`,
  sheets: (ending, period) =>
    `Vertailussa ovat tämän työkirjan välilehdet, joiden nimen lopussa on ${ending}. ${jakso(period)}`,
  notComparable: "Lukuja ei verrata, koska se ei ole juuri edeltävä jakso.",
  chooseFile: "Valitse tiedosto…",
  chooseSheets: (ending) => `Vertaa välilehtiin ${ending}`,
  remove: "Poista vertailu",
  hint: "Tiedosto luetaan tällä koneella. Sitä ei lähetetä eikä muuteta, eikä tähän työkirjaan kirjoiteta mitään.",
  refused: (file, problem) => `Tiedostoa ${file} ei voi käyttää: ${PROBLEMS[problem]}`,
};

function jakso(period: string | null): string {
  return period === null ? "Jakso ei selviä." : `Jakso on ${period}.`;
}
