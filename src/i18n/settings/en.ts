import { formatsOf } from "../format";
import type { SettingsWords } from "./settingsWords";

const { number } = formatsOf("en");

export const en: SettingsWords = {
  language: "en",
  heading: "Settings",
  back: "Back",
  forYou: "For you",
  forYouHint: "These concern you alone and are kept on this computer.",
  forWorkbook: "For this workbook",
  forWorkbookHint: "These are kept in the workbook and hold for everybody who opens it.",
  languageLabel: "Language",
  ofOffice: "Excel’s language",
  severities: "Findings to show",
  reset: "Restore the defaults",
  load: "Open the add-in with the workbook",
  loadHint:
    "Excel starts the add-in in the background whenever this workbook is opened, also for colleagues who have the add-in. Formulas then work at once. It takes effect the next time the workbook is opened, once it has been saved.",
  rules: "Rules",
  rulesHint:
    "Clear the box of a rule that you do not want to use in this workbook. Rules that are off are named in the verdict and in the report.",
  search: "Search the rules",
  clearSearch: "Clear the search",
  noneMatch: "No rule matches the search.",
  rulesOn: (count) => `All ${number(count)} rules are on.`,
  rulesOff: (count) => (count === 1 ? "1 rule is off." : `${number(count)} rules are off.`),
  allOn: "Switch all on",
  preferencesUnreadable:
    "Your stored settings cannot be read, so the defaults are used. New choices are kept only after you have restored the defaults.",
  preferencesImpossible: "This Excel does not let anything be kept, so choices hold until the pane is closed.",
  workbookUnreadable:
    "The settings stored in the workbook cannot be read, so every rule is used. What is stored stays as it is unless you restore the defaults.",
  resetWorkbook: "Restore the workbook’s defaults",
};
