import type { Finding } from "../findings";

/** References in a formula, whose rows change when its row moves. */
const ROWS = /(\$?[A-Z]{1,3}\$?)\d+/g;

/**
 * What a finding says of its cells, in a text that stays the same as long as the figures do, wherever the row moves to:
 * every figure, text and formula that the rule tells of, without numbers of rows.
 */
export function fingerprintOf({ details }: Pick<Finding, "details">): string {
  return JSON.stringify(details, (key, value: unknown) => {
    if (key === "rows" && Array.isArray(value)) return value.length;
    return typeof value === "string" && value.startsWith("=") ? value.replace(ROWS, "$1") : value;
  });
}
