import type { PlacedToken } from "./tokenize";

/** A call of a function in a formula. */
export interface Call {
  /** In capitals, without the prefixes of newer functions. */
  readonly name: string;
  /** The piece with the name and the opening bracket. */
  readonly head: PlacedToken;
  /** The pieces of each argument, those of calls inside it as well; an argument that is left out has none. */
  readonly args: readonly (readonly PlacedToken[])[];
}

interface Open {
  /** `null` for a bracket that belongs to no call. */
  readonly head: PlacedToken | null;
  readonly args: (readonly PlacedToken[])[];
  /** Where the present argument begins. */
  start: number;
}

const PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLL\.)+/;

/** The calls in a formula's pieces, inner ones first. */
export function callsIn(tokens: readonly PlacedToken[]): Call[] {
  const calls: Call[] = [];
  const open: Open[] = [];
  for (const [index, placed] of tokens.entries()) {
    const { token } = placed;
    const text = token.type === "other" ? token.text : "";
    if (token.type === "call") open.push({ head: placed, args: [], start: index + 1 });
    else if (text === "(" || text === "{") open.push({ head: null, args: [], start: index + 1 });
    else if (text === ",") endArgument(open.at(-1), tokens, index);
    else if (text === ")" || text === "}") {
      const closed = open.pop();
      endArgument(closed, tokens, index);
      if (closed?.head) calls.push({ name: nameOf(closed.head), head: closed.head, args: closed.args });
    }
  }
  return calls;
}

function endArgument(open: Open | undefined, tokens: readonly PlacedToken[], end: number): void {
  if (!open) return;
  open.args.push(tokens.slice(open.start, end));
  open.start = end + 1;
}

function nameOf({ token }: PlacedToken): string {
  return token.type === "call" ? token.text.slice(0, -1).toUpperCase().replace(PREFIX, "") : "";
}
