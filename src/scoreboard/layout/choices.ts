/** What may stand in the cells that are chosen from a list, by list, in the order of the drop-down. */
export const CHOICES = {
  permitKind: ["first", "extension"],
  /** Units of the agreement's times, spelled as columns spell theirs. */
  timeUnit: ["vrk", "kk"],
  targetStatistic: ["average", "maximum", "share"],
  periodType: ["quarter", "cumulative", "month"],
  average: ["mean", "median"],
  clockStart: ["filing", "identification", "payment"],
  yesNo: ["yes", "no"],
  state: ["draft", "reviewed", "approved"],
  permitCategory: ["work", "study", "family", "other"],
  figureBasis: ["measured", "estimate"],
} as const;

export type ChoiceList = keyof typeof CHOICES;
export type Choice<L extends ChoiceList> = (typeof CHOICES)[L][number];

/** A list of choices in one language. */
export interface ChoiceWords<L extends ChoiceList = ChoiceList> {
  readonly list: L;
  /** Word of each choice, in the order of the drop-down. */
  readonly words: readonly string[];
}
