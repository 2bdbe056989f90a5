/** A piece of a formula. References and structured references keep the sheet or table that they name. */
export type Token =
  | { readonly type: "reference"; readonly sheet: string | null; readonly address: string }
  /** `Tavoitteet[#All]`, `[@Ratkaistut]`: what stands in the brackets, without the outer pair. */
  | { readonly type: "structured"; readonly table: string; readonly inside: string }
  /** A defined name. */
  | { readonly type: "name"; readonly text: string }
  /** A function's name with its opening bracket. */
  | { readonly type: "call"; readonly text: string }
  /** Text and error literals, numbers, operators, brackets. */
  | { readonly type: "other"; readonly text: string };

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const SHEET = String.raw`(?:'((?:[^']|'')*)'|((?:\[[^\]]*\])?${WORD}))!`;

const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z0-9_]+(?:\/[A-Z0-9]+)?[!?]?)`,
    String.raw`(?:${SHEET})?(?<area>${AREA})(?![\p{L}\p{N}_.(\[!])`,
    String.raw`(?<call>${WORD}\()`,
    String.raw`(?<table>${WORD})?(?=\[)`,
    String.raw`(?:${SHEET})?(?<name>${WORD})`,
    String.raw`(?<number>[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?|\.[0-9]+)`,
    String.raw`(?<operator><>|<=|>=|[^])`,
  ].join("|"),
  "uy",
);

/** A piece and where it stands in its formula; `to` is the place after its last sign. */
export interface PlacedToken {
  readonly token: Token;
  readonly from: number;
  readonly to: number;
}

/** Cuts a formula in English A1 notation into its pieces; blanks between them are left out. */
export function tokenize(formula: string): Token[] {
  return placedTokens(formula).map(({ token }) => token);
}

/** The same, each piece with its place. */
export function placedTokens(formula: string): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(formula);
    if (!found?.groups) break;
    const { blank, table } = found.groups;
    const from = at;
    at = TOKEN.lastIndex;
    if (blank !== undefined) continue;
    const isStructured = formula[at] === "[" && (found[0] === "" || table !== undefined);
    const end = isStructured ? closingBracket(formula, at) : at;
    const token: Token = isStructured
      ? { type: "structured", table: found[0], inside: formula.slice(at + 1, end) }
      : tokenOf(found[0], found.groups, sheetName(found[4] ?? null, found[5]));
    at = isStructured ? end + 1 : at;
    tokens.push({ token, from, to: at });
  }
  return tokens;
}

function tokenOf(text: string, groups: Readonly<Record<string, string | undefined>>, sheet: string | null): Token {
  const { area, call, name } = groups;
  if (area !== undefined) return { type: "reference", sheet, address: area };
  if (call !== undefined) return { type: "call", text: call };
  return name === undefined ? { type: "other", text } : { type: "name", text: name };
}

function sheetName(quoted: string | null, plain: string | undefined): string | null {
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** Place of the bracket that closes the one at `open`; a quote mark inside takes the next sign as it is. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at;
  }
  return formula.length;
}
