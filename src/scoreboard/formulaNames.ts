/** A quoted text or sheet name, or a call of ours: as a file stores it, perhaps through a link to another add-in, or as people write it. */
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(@?)(?:\[\d+\]!)?(?:_xldudf_SCOREBOARD_|\bSCOREBOARD\.)(\w+)/gi;

/**
 * A formula with our functions spelled as people write them, to be written back.
 * @example respelledFormula("=[2]!_xldudf_SCOREBOARD_SHARE(A1,B1)") // "=SCOREBOARD.SHARE(A1,B1)"
 */
export function respelledFormula(formula: string): string {
  return respelled(formula, (at) => at);
}

/**
 * The same, to be compared: without the "@" that Excel puts before a function that may give several values.
 * @example normaliseFormula("=@SCOREBOARD.SHARE(A1,B1)") // "=SCOREBOARD.SHARE(A1,B1)"
 */
export function normaliseFormula(formula: string): string {
  return respelled(formula, () => "");
}

function respelled(formula: string, prefix: (at: string) => string): string {
  return formula.replace(CALL, (found, at: string | undefined, name: string | undefined) =>
    name === undefined ? found : `${prefix(at ?? "")}SCOREBOARD.${name.toUpperCase()}`,
  );
}
