import type { CellLabel, Cells, Fault, TargetExplanation, Working } from "../../explain/explanation";
import { cellText } from "../../i18n/cellText";
import { formatsOf } from "../../i18n/format";
import { functionErrorText } from "../../i18n/functionErrors";
import type { ReferenceWords } from "../../i18n/reference/referenceWords";
import { areaAddress } from "../../scoreboard/address";
import { type CellValue, isBlank } from "../../scoreboard/cellValue";

/** The address, with the sheet where it is another than the explained cell's. */
export function addressOf({ sheet, area }: Cells, home: string): string {
  return sheet === home ? areaAddress(area) : `${sheet} ${areaAddress(area)}`;
}

/** Heading and row of a cell in one line, "" where it has neither. */
export function labelText({ column, row }: CellLabel): string {
  return [column, row].filter((part) => part !== null).join(" · ");
}

export function valueText(words: ReferenceWords, value: CellValue, numberFormat: string): string {
  return isBlank(value) ? words.explanation.blank : cellText(words.language, value, numberFormat);
}

/** The figures of a call put into its formula, in the numbers of the language. */
export function workingText({ language }: ReferenceWords, working: Working): string {
  const { number } = formatsOf(language);
  return working.map((part) => (typeof part === "number" ? number(part) : part)).join("");
}

export function faultText(words: ReferenceWords, fault: Fault): string {
  switch (fault.kind) {
    case "passed-on":
      return words.explanation.passedOn(fault.parameter);
    case "reason":
      return functionErrorText(words.language, fault.reason);
    case "cause":
      return words.help.errors[fault.cause];
    case "unknown":
      return words.explanation.unknownFault;
  }
}

/** A share as a percentage, a day as a date where the indicator's target is one. */
export function targetText(words: ReferenceWords, { measure, value }: TargetExplanation): string {
  const isShare = measure === "share" || (measure === "indicator" && typeof value === "number" && value <= 1);
  return words.explanation.targetOf(measure, cellText(words.language, value, isShare ? "0 %" : "General"));
}
