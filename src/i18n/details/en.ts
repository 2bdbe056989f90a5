import { formatsOf } from "../format";
import { en as help } from "../ruleHelp/en";
import type { DetailWords } from "./detailWords";

const { number } = formatsOf("en");

export const en: DetailWords = {
  language: "en",
  help,
  back: "All findings",
  next: "Next finding",
  previous: "Previous finding",
  position: (index, count) => `${number(index)} of ${number(count)}`,
  goTo: (place) => `Go to cell ${place}`,
  actual: "Now",
  expected: { value: "Should be", target: "Target", limit: "Limit", former: "Former period" },
  ofTarget: "Actual",
  difference: "Difference",
  points: (points) => `${points} percentage points`,
  days: (days) => `${days}\u00A0days`,
  empty: "empty",
  dependants: (count) => (count === 1 ? "1 cell depends on this" : `${number(count)} cells depend on this`),
  more: (count) => `and ${number(count)} more`,
  helpPage: "Open the rule’s help page in the browser",
  gone: "This finding is no longer there.",
  accepted: "The deviation is accepted. It is at the end of the list under Accepted.",
};
