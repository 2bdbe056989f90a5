/** A text, or a sheet in front of what a formula reads of it: `'Q1 2023'!`, `Tehokkuus!`. */
const SHEET = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/gu;
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const CELL_ADDRESS = /^[A-Z]{1,3}[0-9]+$/i;

/** A formula after a sheet that it may read has been renamed, as Excel keeps it up. */
export function renamedReferences(formula: string, from: string, to: string): string {
  return formula.replace(SHEET, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === from.toLowerCase() ? `${quotedName(to)}!` : found;
  });
}

function quotedName(name: string): string {
  return PLAIN.test(name) && !CELL_ADDRESS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
