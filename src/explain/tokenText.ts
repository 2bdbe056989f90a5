import type { Token } from "../validation/formula/tokenize";

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A piece of a formula as people write it. */
export function tokenText(token: Token): string {
  switch (token.type) {
    case "reference":
      return token.sheet === null ? token.address : `${quoted(token.sheet)}!${token.address}`;
    case "structured":
      return `${token.table}[${token.inside}]`;
    case "name":
    case "call":
    case "other":
      return token.text;
  }
}

function quoted(sheet: string): string {
  return PLAIN_SHEET.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
