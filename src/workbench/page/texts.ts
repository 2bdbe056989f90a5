import type { WorkbookFileReason } from "../../files/workbookFileError";
import type { Language } from "./language";

/** The page's own words. */
export interface PageTexts {
  readonly title: string;
  readonly standIn: string;
  readonly sample: string;
  readonly file: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly settings: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly workbook: string;
  readonly closePane: string;
  readonly closeMessage: string;
  readonly starting: string;
  readonly opening: string;
  readonly saving: string;
  readonly discardChanges: string;
  readonly untitled: string;
  /** The name of a new workbook's only sheet. */
  readonly firstSheet: string;
  readonly protectedCell: string;
  readonly startFailed: (reason: string) => string;
  readonly openFailed: (file: string, reason: string) => string;
  readonly fileReasons: Readonly<Record<WorkbookFileReason, string>>;
  readonly notFound: string;
  readonly otherSite: string;
  readonly saveFailed: (reason: string) => string;
  readonly commandFailed: (command: string, reason: string) => string;
}

const fi: PageTexts = {
  title: "Tulostaulun työpöytä",
  standIn: "Tämä sivu on Excelin sijainen kehitystä ja kokeilua varten. Se ei ole Excel.",
  sample: "Esimerkkityökirjan luvut ovat keksittyjä.",
  file: "Tiedosto",
  newWorkbook: "Uusi",
  open: "Avaa…",
  save: "Tallenna",
  settings: "Asetukset",
  language: "Kieli",
  darkTheme: "Tumma teema",
  workbook: "Työkirja",
  closePane: "Sulje paneeli",
  closeMessage: "Sulje ilmoitus",
  starting: "Käynnistetään…",
  opening: "Avataan työkirjaa…",
  saving: "Tallennetaan…",
  discardChanges: "Työkirjassa on tallentamattomia muutoksia. Hylätäänkö ne?",
  untitled: "Työkirja1",
  firstSheet: "Taul1",
  protectedCell: "Solu on suojattu: taulukko on suojattu ja solu lukittu. Täytettävät solut ovat lukitsemattomia.",
  startFailed: (reason) => `Työpöytä ei käynnistynyt: ${reason}`,
  openFailed: (file, reason) => `Tiedostoa ${file} ei voitu avata: ${reason}`,
  fileReasons: {
    "not-a-workbook": "se ei ole Excel-työkirja.",
    "old-format": "se on vanhassa tai muussa muodossa. Tallenna se Excelissä muotoon .xlsx.",
    encrypted: "se on suojattu salasanalla. Poista salasana Excelissä ja yritä uudelleen.",
    damaged: "se on vioittunut tai katkennut kesken.",
    forbidden: "siinä on osia, joita Excel ei kirjoita työkirjaan.",
    empty: "se on tyhjä.",
    "date-1904":
      "siinä on vuoden 1904 päivämääräjärjestelmä, jossa samat luvut ovat eri päiviä. Poista se käytöstä Excelissä ja tarkista päivämäärät.",
    "too-large": "se on liian suuri tälle sivulle.",
  },
  notFound: "sitä ei löydy.",
  otherSite: "vain tämän sivuston omia tiedostoja voi avata osoitteella.",
  saveFailed: (reason) => `Työkirjaa ei voitu tallentaa: ${reason}`,
  commandFailed: (command, reason) => `Komento ${command} ei onnistunut: ${reason}`,
};

const sv: PageTexts = {
  title: "Resultattavlans arbetsbänk",
  standIn: "Den här sidan ersätter Excel vid utveckling och provkörning. Den är inte Excel.",
  sample: "Siffrorna i exempelarbetsboken är påhittade.",
  file: "Arkiv",
  newWorkbook: "Ny",
  open: "Öppna…",
  save: "Spara",
  settings: "Inställningar",
  language: "Språk",
  darkTheme: "Mörkt tema",
  workbook: "Arbetsbok",
  closePane: "Stäng panelen",
  closeMessage: "Stäng meddelandet",
  starting: "Startar…",
  opening: "Öppnar arbetsboken…",
  saving: "Sparar…",
  discardChanges: "Arbetsboken har osparade ändringar. Vill du kasta dem?",
  untitled: "Arbetsbok1",
  firstSheet: "Blad1",
  protectedCell: "Cellen är skyddad: bladet är skyddat och cellen låst. Celler som ska fyllas i är olåsta.",
  startFailed: (reason) => `Arbetsbänken startade inte: ${reason}`,
  openFailed: (file, reason) => `Filen ${file} kunde inte öppnas: ${reason}`,
  fileReasons: {
    "not-a-workbook": "den är inte en Excel-arbetsbok.",
    "old-format": "den har ett gammalt eller annat format. Spara den som .xlsx i Excel.",
    encrypted: "den är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen.",
    damaged: "den är skadad eller ofullständig.",
    forbidden: "den innehåller delar som Excel inte skriver i en arbetsbok.",
    empty: "den är tom.",
    "date-1904":
      "den använder datumsystemet 1904, där samma tal är andra dagar. Stäng av det i Excel och kontrollera datumen.",
    "too-large": "den är för stor för den här sidan.",
  },
  notFound: "den hittades inte.",
  otherSite: "bara den här webbplatsens egna filer kan öppnas genom adressen.",
  saveFailed: (reason) => `Arbetsboken kunde inte sparas: ${reason}`,
  commandFailed: (command, reason) => `Kommandot ${command} misslyckades: ${reason}`,
};

const en: PageTexts = {
  title: "Scoreboard workbench",
  standIn: "This page stands in for Excel, for development and trying things out. It is not Excel.",
  sample: "The figures of the sample workbook are made up.",
  file: "File",
  newWorkbook: "New",
  open: "Open…",
  save: "Save",
  settings: "Settings",
  language: "Language",
  darkTheme: "Dark theme",
  workbook: "Workbook",
  closePane: "Close the pane",
  closeMessage: "Close the message",
  starting: "Starting…",
  opening: "Opening the workbook…",
  saving: "Saving…",
  discardChanges: "The workbook has unsaved changes. Discard them?",
  untitled: "Book1",
  firstSheet: "Sheet1",
  protectedCell:
    "The cell is protected: the sheet is protected and the cell is locked. Cells to be filled in are unlocked.",
  startFailed: (reason) => `The workbench did not start: ${reason}`,
  openFailed: (file, reason) => `The file ${file} could not be opened: ${reason}`,
  fileReasons: {
    "not-a-workbook": "it is not an Excel workbook.",
    "old-format": "it is in an old or other format. Save it as .xlsx in Excel.",
    encrypted: "it is protected with a password. Remove the password in Excel and try again.",
    damaged: "it is damaged or cut short.",
    forbidden: "it holds parts that Excel does not write into a workbook.",
    empty: "it is empty.",
    "date-1904":
      "it uses the 1904 date system, in which the same numbers are other days. Turn it off in Excel and check the dates.",
    "too-large": "it is too large for this page.",
  },
  notFound: "it was not found.",
  otherSite: "only files of this site can be opened by address.",
  saveFailed: (reason) => `The workbook could not be saved: ${reason}`,
  commandFailed: (command, reason) => `The command ${command} failed: ${reason}`,
};

export const pageTexts: Readonly<Record<Language, PageTexts>> = { fi, sv, en };
