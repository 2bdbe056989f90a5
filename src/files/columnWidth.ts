/** Pixels of a digit in the default font and of the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;

/** A column's width as a file stores it, its padding included, from characters of the default font. */
export function storedWidth(characters: number): number {
  return Math.round(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** Characters of the default font that fit into a column of a stored width, to a tenth. */
export function widthInCharacters(stored: number): number {
  return Math.max(0, Math.round(((stored * DIGIT - PADDING) / DIGIT) * 10) / 10);
}
