import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("sv");

export const sv: FixWords = {
  language: "sv",
  fix: "Rätta",
  fixAll: (findings) => `Rätta alla (${number(findings)})`,
  writes: (content) => `→ ${content}`,
  manyChanges: (changes) => `→ ${number(changes)} ändringar`,
  chooses: (alternatives) => `→ ${number(alternatives)} alternativ`,
  preview: "Ändringar som rättelsen gör",
  place: "Cell",
  before: "Nu",
  after: "Efter rättelsen",
  alternatives: "Vilket är rätt?",
  more: (changes) => `Dessutom ${number(changes)} ändringar.`,
  cancel: "Avbryt",
  undo: "Ångra",
  dismiss: "Stäng meddelandet",
  fixed: (findings) => (findings === 1 ? "Iakttagelsen rättades." : `${number(findings)} iakttagelser rättades.`),
  takenBack: (findings) =>
    `Rättelsen gjordes inte: efter den skulle det ha funnits en iakttagelse ${and(findings)}. Arbetsboken är oförändrad.`,
  undone: "Rättelsen ångrades. Cellerna är som förut.",
  left: (places) => `Det här har ändrats efter rättelsen och lämnades som det är: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Cellen" : "Cellerna"} ${and(places)} är ${places.length === 1 ? "låst" : "låsta"}. Skyddet öppnas medan rättelsen görs och återställs likadant.`,
  openAndFix: "Öppna skyddet och rätta",
  outdated: "Arbetsboken har ändrats och rättelsen passar inte längre. Den kontrollerades på nytt.",
};
