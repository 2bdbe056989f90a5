import type { RowObstacle } from "../../validation/fixing/rows/rowRefusal";
import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("sv");

const OBSTACLES: Readonly<Record<RowObstacle, string>> = {
  hidden: "rader i tabellen är dolda eller bortfiltrerade. Visa dem först.",
  merged: "på raderna finns sammanfogade celler. Dela upp dem först.",
  beside: "bredvid raderna, utanför tabellen, finns annat innehåll. Det skulle inte flyttas med raderna.",
  below: "under tabellen finns inte plats för en ny rad. Flytta först cellerna under den nedåt.",
  "old-excel":
    "tabellen behöver en ny rad, men i den här versionen av Excel kan tillägget inte förlänga tabellen. Lägg till en tom rad sist i tabellen och försök igen.",
  formula: "en formel läser bara en del av raderna eller läser dem i ordning. Dess resultat skulle ändras.",
  array: "en formel fyller flera celler på raderna och kan inte flyttas i delar.",
  name: "ett namn i arbetsboken avser en del av raderna. Namnet skulle sedan avse andra rader.",
  looks: "raderna har olika format, till exempel en summarad. Formaten skulle inte flyttas med raderna.",
  notes: "på raderna finns kommentarer eller anteckningar. De skulle inte flyttas med raderna.",
  unknown: "tabellens rubriker eller perioden visar inte vad som hör till raden. Rätta dem först.",
};

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
  more: (changes) => (changes === 1 ? "Dessutom 1 ändring." : `Dessutom ${number(changes)} ändringar.`),
  cancel: "Avbryt",
  undo: "Ångra",
  dismiss: "Stäng meddelandet",
  fixed: (findings) => (findings === 1 ? "Iakttagelsen rättades." : `${number(findings)} iakttagelser rättades.`),
  takenBack: (findings) =>
    `Rättelsen gjordes inte, eftersom arbetsboken efter den skulle ha ${findings.length === 1 ? "den här iakttagelsen" : "de här iakttagelserna"}: ${and(findings)}. Arbetsboken är oförändrad.`,
  undone: "Rättelsen ångrades. Cellerna är som förut.",
  left: (places) => `Det här har ändrats efter rättelsen och lämnades som det är: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Cellen" : "Cellerna"} ${and(places)} är ${places.length === 1 ? "låst" : "låsta"}. Skyddet öppnas medan rättelsen görs och återställs likadant.`,
  openAndFix: "Ta bort skyddet och rätta",
  refused: (place, obstacle) =>
    `Rättelsen gjordes inte, och arbetsboken är oförändrad. ${place}: ${OBSTACLES[obstacle]}`,
  outdated: "Arbetsboken har ändrats och rättelsen passar inte längre. Arbetsboken kontrollerades på nytt.",
};
