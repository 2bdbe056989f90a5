/**
 * A quoted text or sheet name, or a call of ours: as a file stores it, perhaps through a link to another add-in, or with the
 * "@" that Excel puts before a function that may give several values.
 */
const STORED_CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|@?(?:\[\d+\]!)?(?:_xldudf_SCOREBOARD_|\bSCOREBOARD\.)(\w+)/gi;

/**
 * A formula with our functions spelled as people write them.
 * @example normaliseFormula("=[2]!_xldudf_SCOREBOARD_SHARE(A1,B1)") // "=SCOREBOARD.SHARE(A1,B1)"
 */
export function normaliseFormula(formula: string): string {
  return formula.replace(STORED_CALL, (found, name: string | undefined) =>
    name === undefined ? found : `SCOREBOARD.${name.toUpperCase()}`,
  );
}
