import { formatsOf } from "../format";
import type { SettingsWords } from "./settingsWords";

const { number } = formatsOf("fi");

export const fi: SettingsWords = {
  language: "fi",
  heading: "Asetukset",
  back: "Takaisin",
  forYou: "Sinulle",
  forYouHint: "Nämä koskevat vain sinua ja tallentuvat tälle koneelle.",
  forWorkbook: "Tälle työkirjalle",
  forWorkbookHint: "Nämä tallentuvat työkirjaan ja koskevat kaikkia, jotka avaavat sen.",
  languageLabel: "Kieli",
  ofOffice: "Excelin kieli",
  severities: "Näytettävät havainnot",
  reset: "Palauta oletukset",
  load: "Avaa lisäosa työkirjan mukana",
  loadHint:
    "Excel käynnistää lisäosan taustalla aina, kun tämä työkirja avataan, myös työtovereillasi, joilla lisäosa on käytössä. Kaavat toimivat silloin heti. Valinta vaikuttaa seuraavasta avauskerrasta alkaen, kun työkirja on tallennettu.",
  rules: "Tarkastussäännöt",
  rulesHint:
    "Poista valinta säännöltä, jota et halua käyttää tässä työkirjassa. Pois käytöstä olevat säännöt mainitaan tuloksessa ja raportissa.",
  search: "Hae säännöistä",
  clearSearch: "Tyhjennä haku",
  noneMatch: "Mikään sääntö ei vastaa hakua.",
  rulesOn: (count) => `Kaikki ${number(count)} sääntöä ovat käytössä.`,
  rulesOff: (count) => (count === 1 ? "1 sääntö on pois käytöstä." : `${number(count)} sääntöä on pois käytöstä.`),
  allOn: "Ota kaikki käyttöön",
  preferencesUnreadable:
    "Tallennettuja asetuksiasi ei voi lukea, joten käytössä ovat oletukset. Uudet valinnat tallentuvat vasta, kun olet palauttanut oletukset.",
  preferencesImpossible: "Tämä Excel ei salli tallennusta, joten valinnat ovat voimassa, kunnes paneeli suljetaan.",
  workbookUnreadable:
    "Työkirjaan tallennettuja asetuksia ei voi lukea, joten kaikki säännöt ovat käytössä. Tallennettua ei muuteta, ellet palauta oletuksia.",
  resetWorkbook: "Palauta työkirjan oletukset",
};
