import type { FindingDetails, RuleCode } from "../../validation/findings";

/** What each rule of a family might tell of what it finds, in each of its forms; the help shows the first as a message. */
export type RuleExamplesOf<D> = {
  readonly [C in keyof D & RuleCode]: readonly [FindingDetails[C], ...FindingDetails[C][]];
};
