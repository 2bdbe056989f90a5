import { functionCatalogue, NAMESPACE } from "../../functions/catalogue";
import type { FunctionDefinition } from "../../functions/definition";
import { CallError, excerpt } from "./callError";
import { tokensOf, type Mark, type Token } from "./token";

type Literal = number | string | boolean | { readonly error: string };

/** What a call says, not yet calculated. */
export type Expression =
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: "negative" | "percent"; readonly of: Expression }
  /** `DATE(year; month; day)` or a date as Finns write it, 31.3.2025. */
  | { readonly kind: "date"; readonly parts: readonly [year: Expression, month: Expression, day: Expression] }
  /** An argument that was left out is `null`. */
  | { readonly kind: "call"; readonly definition: FunctionDefinition; readonly args: readonly (Expression | null)[] };

/** Deeper nesting than anyone writes. */
const DEEPEST = 64;

/**
 * Reads one call: literals, `{1,2;3,4}` arrays (`;` between rows, `,` between columns), calls of our functions with or
 * without `SCOREBOARD.`, DATE; comma or semicolon between arguments.
 * @throws {CallError}
 */
export function parseCall(text: string): Expression {
  const parser = new Parser(tokensOf(text));
  const expression = parser.expression(0);
  parser.end();
  return expression;
}

class Parser {
  #next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  expression(depth: number): Expression {
    this.#refuseDeep(depth);
    if (this.#takes("-")) return { kind: "negative", of: this.expression(depth + 1) };
    if (this.#takes("+")) return this.expression(depth + 1);
    let expression = this.#primary(depth);
    for (let signs = 1; this.#takes("%"); signs++) {
      this.#refuseDeep(depth + signs);
      expression = { kind: "percent", of: expression };
    }
    return expression;
  }

  #refuseDeep(depth: number): void {
    if (depth > DEEPEST) throw new CallError({ code: "too-deep", most: DEEPEST }, this.#token.at);
  }

  end(): void {
    if (this.#token.kind !== "end") throw this.#unexpected();
  }

  get #token(): Token {
    return this.tokens[this.#next] ?? { kind: "end", at: 1 };
  }

  #primary(depth: number): Expression {
    const token = this.#token;
    switch (token.kind) {
      case "number":
      case "text":
        this.#next++;
        return { kind: "literal", value: token.value };
      case "error":
        this.#next++;
        return { kind: "literal", value: { error: token.value } };
      case "date":
        this.#next++;
        return { kind: "date", parts: [literal(token.year), literal(token.month), literal(token.day)] };
      case "name":
        this.#next++;
        return this.#named(token.value, token.at, depth);
      case "mark":
        if (this.#takes("{")) return this.#array(depth);
        throw this.#unexpected();
      case "end":
        throw this.#unexpected();
    }
  }

  #named(name: string, at: number, depth: number): Expression {
    if (name === "TRUE" || name === "FALSE") {
      if (this.#takes("(")) this.#expect(")");
      return { kind: "literal", value: name === "TRUE" };
    }
    const id = name.startsWith(`${NAMESPACE}.`) ? name.slice(NAMESPACE.length + 1) : name;
    const definition = functionCatalogue.find((candidate) => candidate.id === id);
    if (!definition && name !== "DATE") throw new CallError({ code: "unknown-function", name: excerpt(name) }, at);
    this.#expect("(");
    const args = this.#arguments(depth);
    if (definition) return call(definition, args, at);
    const [year, month, day, ...more] = args;
    if (!year || !month || !day || more.length > 0) {
      throw new CallError({ code: "arguments", name, least: 3, most: 3, found: args.length }, at);
    }
    return { kind: "date", parts: [year, month, day] };
  }

  #arguments(depth: number): (Expression | null)[] {
    if (this.#takes(")")) return [];
    const args: (Expression | null)[] = [];
    for (;;) {
      args.push(this.#isMark(",", ";", ")") ? null : this.expression(depth + 1));
      if (this.#takes(")")) return args;
      if (!this.#takes(",") && !this.#takes(";")) throw this.#unexpected();
    }
  }

  #array(depth: number): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.expression(depth + 1));
      const { at } = this.#token;
      if (this.#takes(";")) rows.push([]);
      else if (!this.#takes(",")) {
        this.#expect("}");
        if (rows.some((row) => row.length !== rows[0]?.length)) throw new CallError({ code: "uneven-rows" }, at);
        return { kind: "array", rows };
      }
    }
  }

  #isMark(...marks: readonly Mark[]): boolean {
    const token = this.#token;
    return token.kind === "mark" && marks.includes(token.value);
  }

  #takes(mark: Mark): boolean {
    const found = this.#isMark(mark);
    if (found) this.#next++;
    return found;
  }

  #expect(mark: Mark): void {
    if (this.#takes(mark)) return;
    const token = this.#token;
    throw token.kind === "end" ? new CallError({ code: "missing", mark }, token.at) : this.#unexpected();
  }

  #unexpected(): CallError {
    const token = this.#token;
    if (token.kind === "end") return new CallError({ code: "unfinished" }, token.at);
    return new CallError({ code: "unexpected", found: "value" in token ? excerpt(String(token.value)) : "" }, token.at);
  }
}

function call(definition: FunctionDefinition, args: readonly (Expression | null)[], at: number): Expression {
  const { id, parameters } = definition;
  const least = parameters.filter(({ optional }) => !optional).length;
  const most = parameters.at(-1)?.repeating ? null : parameters.length;
  if (args.length < least || (most !== null && args.length > most)) {
    throw new CallError({ code: "arguments", name: id, least, most, found: args.length }, at);
  }
  return { kind: "call", definition, args };
}

function literal(value: number): Expression {
  return { kind: "literal", value };
}
