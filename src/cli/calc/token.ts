import { CallError } from "./callError";

/** A piece of a call; `at` is its place in the text, counted from 1. */
export type Token =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "error"; readonly value: string; readonly at: number }
  | { readonly kind: "name"; readonly value: string; readonly at: number }
  | { readonly kind: "mark"; readonly value: Mark; readonly at: number }
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number; readonly at: number }
  | { readonly kind: "end"; readonly at: number };

export type Mark = "(" | ")" | "{" | "}" | "," | ";" | "-" | "+" | "%";

const BLANK = /\s+/y;
const DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iy;
const NAME = /[A-Za-z_][\w.]*/y;
const MARK = /[(){},;%+-]/y;

/** @throws {CallError} at the first character that belongs to nothing */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let index = text.startsWith("=") ? 1 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    if (found) index = pattern.lastIndex;
    return found;
  };
  take(BLANK);
  while (index < text.length) {
    const at = index + 1;
    const date = take(DATE);
    const number = date ? null : take(NUMBER);
    const quoted = number ? null : take(TEXT);
    if (date) tokens.push({ kind: "date", day: Number(date[1]), month: Number(date[2]), year: Number(date[3]), at });
    else if (number) tokens.push({ kind: "number", value: Number(number[0]), at });
    else if (quoted) tokens.push({ kind: "text", value: (quoted[1] ?? "").replaceAll('""', '"'), at });
    else tokens.push(wordOrMark(take, text, at));
    take(BLANK);
  }
  return [...tokens, { kind: "end", at: text.length + 1 }];
}

function wordOrMark(take: (pattern: RegExp) => RegExpExecArray | null, text: string, at: number): Token {
  const error = take(ERROR);
  if (error) return { kind: "error", value: error[0].toUpperCase(), at };
  const name = take(NAME);
  if (name) return { kind: "name", value: name[0].toUpperCase(), at };
  const mark = take(MARK)?.[0];
  if (isMark(mark)) return { kind: "mark", value: mark, at };
  const found = text.charAt(at - 1);
  throw new CallError(found === '"' ? { code: "open-text" } : { code: "unexpected", found }, at);
}

function isMark(text: string | undefined): text is Mark {
  return text !== undefined && "(){},;%+-".includes(text);
}
