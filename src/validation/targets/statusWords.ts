import type { MetOrMissed } from "./expectedStatuses";

const WORDS: ReadonlyMap<string, MetOrMissed> = new Map([
  ...[
    "täyttyy",
    "toteutuu",
    "toteutui",
    "saavutettu",
    "kyllä",
    "nås",
    "uppnått",
    "ja",
    "met",
    "reached",
    "yes",
    "ok",
  ].map((word) => [word, 1] as const),
  ...["ei täyty", "ei toteudu", "ei toteutunut", "ei saavutettu", "ei", "nås inte", "ej uppnått", "nej", "missed"].map(
    (word) => [word, -1] as const,
  ),
  ...["not met", "not reached", "no"].map((word) => [word, -1] as const),
]);

/** What a word that was typed for a status says, `null` where it says neither. */
export function statusWord(text: string): MetOrMissed | null {
  return WORDS.get(text.trim().toLowerCase().replace(/\.$/, "")) ?? null;
}
