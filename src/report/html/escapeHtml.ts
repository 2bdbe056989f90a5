const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A text as it stands in HTML, between tags or in a quoted attribute: nothing in it is markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? "");
}

/** HTML whose texts are escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/**
 * Makes HTML: what is put in is escaped, unless it is HTML made in the same way, one piece or several.
 * @example html`<td>${"<b>"}</td>`.text // "<td>&lt;b&gt;</td>"
 */
export function html(strings: TemplateStringsArray, ...inserted: readonly (string | Html | readonly Html[])[]): Html {
  return new Html(
    strings.reduce((before, next, index) => {
      const value = inserted[index - 1] ?? "";
      return `${before}${textOf(value)}${next}`;
    }),
  );
}

function textOf(value: string | Html | readonly Html[]): string {
  if (typeof value === "string") return escapeHtml(value);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join("");
}
