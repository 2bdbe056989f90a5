/** Every word of the search stands somewhere in the texts. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const text = folded(texts.join(" "));
  return folded(search)
    .split(" ")
    .every((word) => text.includes(word));
}

/** Case, kinds of space (the thousands' separator is one) and of minus do not matter in a search. */
function folded(text: string): string {
  return text.toLocaleLowerCase("fi").replace(/\s+/g, " ").replace(/−/g, "-").trim();
}
