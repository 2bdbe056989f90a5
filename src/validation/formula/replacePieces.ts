/** A part of a formula and what is to stand in its place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A formula with parts of it, which do not overlap, replaced. */
export function replacePieces(formula: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), formula);
}
