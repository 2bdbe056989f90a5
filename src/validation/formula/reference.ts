const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** One end of a reference; `moves` where it has no `$`, so that it moves with the formula's cell. */
export interface Bound {
  readonly at: number;
  readonly moves: boolean;
}

/** Cells that a formula reads, both ends included, counted from zero. */
export interface Reference {
  readonly sheet: string;
  readonly top: Bound;
  readonly bottom: Bound;
  readonly left: number;
  readonly right: number;
}

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** Reads `B5`, `$B$5:C9`, `B:B` or `5:9`; `null` where a part lies beyond Excel's last row or column. */
export function readReference(address: string, sheet: string): Reference | null {
  const [first = "", second = first] = address.split(":");
  const from = readPart(first);
  const to = readPart(second);
  if (!from || !to) return null;
  const top = from.row ?? { at: 0, moves: false };
  const bottom = to.row ?? { at: LAST_ROW, moves: false };
  const left = from.column ?? 0;
  const right = to.column ?? LAST_COLUMN;
  if (Math.max(top.at, bottom.at) > LAST_ROW || Math.max(left, right) > LAST_COLUMN) return null;
  return {
    sheet,
    top: top.at <= bottom.at ? top : bottom,
    bottom: top.at <= bottom.at ? bottom : top,
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function readPart(part: string): { row: Bound | null; column: number | null } | null {
  const found = PART.exec(part);
  if (!found) return null;
  const [, first = "", letters = "", second = "", digits = ""] = found;
  const fixedRow = letters === "" ? first === "$" : second === "$";
  return {
    row: digits === "" ? null : { at: Number(digits) - 1, moves: !fixedRow },
    column: letters === "" ? null : columnIndex(letters),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function covers(reference: Reference, row: number, column: number): boolean {
  return row >= reference.top.at && row <= reference.bottom.at && column >= reference.left && column <= reference.right;
}
