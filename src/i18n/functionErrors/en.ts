import type { ErrorReason } from "../../functions/functionError";

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `The agreement has no process “${reason.name}”.`
        : `The agreement has no process “${reason.name}”. Did you mean “${reason.suggestion}”?`;
    case "no-target":
      return `No target is set for “${reason.process}” for ${String(reason.year)}.`;
    case "no-share-target":
      return `The target of “${reason.process}” for ${String(reason.year)} is not a share.`;
    case "no-migri-target":
      return `No separate target is set for Migri’s part of “${reason.process}” for ${String(reason.year)}.`;
    case "no-statutory-maximum":
      return `No such statutory maximum is stated for “${reason.process}”.`;
    case "unknown-period":
      return `“${reason.text}” is not a period. Use a form such as 2022Q3.`;
    case "ambiguous-period":
      return `“${reason.text}” may be a month, a quarter or a running number. Use a form such as 2022Q3.`;
    case "not-a-number":
      return `“${reason.text}” is not a number.`;
    case "not-a-choice":
      return `“${reason.text}” is not one of ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `The agreement has no indicator “${reason.indicator}”.`
        : `The agreement has no indicator “${reason.indicator}”. Did you mean ${reason.choices.join(" or ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Indicator ${reason.indicator} has no target: it is only followed.`
        : `Indicator ${reason.indicator} has no target for ${String(reason.year)}.`;
    case "which-item":
      return `Indicator ${reason.indicator} has several targets. Name the item or the year: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `The agreement does not say when indicator ${reason.indicator} is met.`;
    case "broken-target-row":
      return `In the target table, the row of “${reason.process}” holds “${reason.text}”.`;
    case "duplicate-target-row":
      return `The target table has “${reason.process}” for ${String(reason.year)} twice.`;
    case "missing-target-heading":
      return `The target table has no column “${reason.heading}”.`;
  }
}
