/** A sheet's name in quotes, as references to its cells have it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The same, in quotes only where Excel wants them: where it is more than one word. */
export function sheetInFormula(name: string): string {
  return /^[\p{Letter}_][\p{Letter}\p{Number}_]*$/u.test(name) ? name : quotedSheet(name);
}
