import type { RowObstacle } from "../../validation/fixing/rows/rowRefusal";
import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("en");

const OBSTACLES: Readonly<Record<RowObstacle, string>> = {
  hidden: "rows of the table are hidden or filtered out. Show them first.",
  merged: "cells of the rows are merged. Unmerge them first.",
  beside: "something else stands beside the rows, outside the table. It would not move with them.",
  below: "there is no room for a new row below the table. Move the cells below it down first.",
  "old-excel":
    "the table needs a new row, but in this Excel the add-in cannot make it longer. Add an empty row at its end and try again.",
  formula: "a formula reads only some of the rows, or reads them in order. Its result would change.",
  array: "one formula fills several cells of the rows and cannot be moved in parts.",
  name: "a name of the workbook stands for some of the rows. It would then stand for others.",
  looks: "the rows do not look alike, such as a total. Their looks would not move with them.",
  notes: "there are comments or notes on the rows. They would not move with them.",
  unknown: "the table’s headings or the period do not tell what belongs on the row. Correct them first.",
};

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
  more: (changes) => (changes === 1 ? "And 1 more change." : `And ${number(changes)} more changes.`),
  cancel: "Cancel",
  undo: "Undo",
  dismiss: "Close the message",
  fixed: (findings) => (findings === 1 ? "The finding was fixed." : `${number(findings)} findings were fixed.`),
  takenBack: (findings) =>
    `Not fixed, because after it the workbook would have ${findings.length === 1 ? "this finding" : "these findings"}: ${and(findings)}. The workbook is unchanged.`,
  undone: "The fix was undone. The cells are as they were.",
  left: (places) => `These were changed after the fix and were left as they are: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Cell" : "Cells"} ${and(places)} ${places.length === 1 ? "is" : "are"} locked. The protection is removed for the fix and restored as it was.`,
  openAndFix: "Unprotect and fix",
  refused: (place, obstacle) => `Not fixed, and the workbook is unchanged. ${place}: ${OBSTACLES[obstacle]}`,
  outdated: "The workbook has changed, and this fix no longer suits it. The workbook was validated again.",
};
