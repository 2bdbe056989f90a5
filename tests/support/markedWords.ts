/**
 * Words of the product, each put between ⟦ and ⟧ so that a text from elsewhere stands out. A text made of others has their
 * marks inside its own. The language stays as it is.
 */
export function markedWords<Words extends object>(words: Words): Words {
  return new Proxy(words, {
    get: (target, name): unknown =>
      name === "language" ? Reflect.get(target, name) : marked(Reflect.get(target, name)),
    apply: (target, self, given): unknown =>
      typeof target === "function" ? marked(Reflect.apply(target, self, given)) : undefined,
  });
}

function marked(value: unknown): unknown {
  if (typeof value === "string") return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value === "function" || (typeof value === "object" && value !== null)) return markedWords(value);
  return value;
}

/** The parts of a text that no marked word stands in. */
export function partsWithoutWords(text: string): readonly string[] {
  const outer = text.replace(/⟦[^⟦⟧]*⟧/g, "\n");
  return outer === text ? text.split("\n") : partsWithoutWords(outer);
}
