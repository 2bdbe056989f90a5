import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("en");

export const en: FixWords = {
  language: "en",
  fix: "Fix",
  fixAll: (findings) => `Fix all (${number(findings)})`,
  writes: (content) => `→ ${content}`,
  manyChanges: (changes) => `→ ${number(changes)} changes`,
  chooses: (alternatives) => `→ ${number(alternatives)} alternatives`,
  preview: "What the fix changes",
  place: "Cell",
  before: "Now",
  after: "Fixed",
  alternatives: "Which is right?",
  more: (changes) => `And ${number(changes)} more changes.`,
  cancel: "Cancel",
  undo: "Undo",
  dismiss: "Close the message",
  fixed: (findings) => (findings === 1 ? "The finding was fixed." : `${number(findings)} findings were fixed.`),
  takenBack: (findings) =>
    `Not fixed: after it there would have been a finding ${and(findings)}. The workbook is unchanged.`,
  undone: "The fix was undone. The cells are as they were.",
  left: (places) => `These were changed after the fix and were left as they are: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Cell" : "Cells"} ${and(places)} ${places.length === 1 ? "is" : "are"} locked. The protection is opened for the fix and put back as it was.`,
  openAndFix: "Open the protection and fix",
  outdated: "The workbook has changed, and this fix no longer suits it. It was validated again.",
};
