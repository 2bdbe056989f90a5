import type { Agreement } from "../../agreement/schema";
import type { ColumnSpec } from "../layout/spec";

/** The note on a column's heading: how the agreement defines the figure and words its target; `null` where it says nothing. */
export function columnNote(
  { indicators, efficiency }: Agreement,
  { footnote, clauses = [] }: ColumnSpec,
): string | null {
  const definition = footnote === undefined ? [] : [efficiency.definitions[footnote]];
  const wordings = clauses.flatMap((id) => {
    const text = indicators.find((indicator) => indicator.id === id)?.text;
    if (text === undefined) return [];
    return [/^\d/.test(text) ? text : `${id} ${text}`];
  });
  const paragraphs = [...definition, ...wordings];
  return paragraphs.length === 0 ? null : paragraphs.join("\n\n");
}
