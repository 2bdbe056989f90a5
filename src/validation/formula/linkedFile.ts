/** A text, or what stands in front of a cell or name of another workbook: quoted, with a path perhaps, or plain. */
const LINK = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[([^[\]]+)\](?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?!/gu;
const IN_BRACKETS = /\[([^[\]]+)\]/;
const FILE = /[^\\/]+\.xl\w+$/i;

/**
 * The other workbook that a formula reads first, `null` where it reads none.
 * @param linkedFiles names of the files that formulas call by number
 * @returns "" where the workbook does not tell its name
 * @example linkedFile("='C:\\Luvut\\[UMA.xlsx]Taul1'!A1", []) // "UMA.xlsx"
 */
export function linkedFile(formula: string, linkedFiles: readonly string[]): string | null {
  if (!formula.includes("!")) return null;
  for (const [, quoted, plain] of formula.matchAll(LINK)) {
    const name =
      plain ?? (quoted === undefined ? undefined : (IN_BRACKETS.exec(quoted)?.[1] ?? FILE.exec(quoted)?.[0]));
    if (name === undefined) continue;
    return /^\d+$/.test(name) ? (linkedFiles[Number(name) - 1] ?? "") : name;
  }
  return null;
}
