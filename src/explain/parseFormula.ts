import { functionCatalogue, NAMESPACE } from "../functions/catalogue";
import type { FunctionDefinition } from "../functions/definition";
import type { FormulaReader, Home } from "../validation/formula/formulaReader";
import { type Token, tokenize } from "../validation/formula/tokenize";
import type { Expression } from "./expression";
import { tokenText } from "./tokenText";

const definitions: ReadonlyMap<string, FunctionDefinition> = new Map(
  functionCatalogue.map((definition) => [`${NAMESPACE}.${definition.id}`, definition]),
);

/** Binary operators from the loosest to the tightest; those of one group are taken from the left. */
const OPERATORS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]] as const;

/** Prefixes that Excel gives to newer functions. */
const NEWER = /^(?:_XLFN\.|_XLWS\.)+/;

class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/**
 * Reads a formula in English A1 notation.
 * @returns `null` where it has what this reader does not know: unions, intersections, ranges that a function makes
 */
export function parseFormula(formula: string, formulas: FormulaReader, home: Home): Expression | null {
  const parser = new Parser(tokenize(formula), formulas, home);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Parser {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formulas: FormulaReader,
    private readonly home: Home,
  ) {}

  whole(): Expression {
    const expression = this.binary(0);
    if (this.next < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private binary(level: number): Expression {
    const operators: readonly string[] | undefined = OPERATORS[level];
    if (!operators) return this.unary();
    const from = this.next;
    let left = this.binary(level + 1);
    for (let operator = this.take(...operators); operator !== null; operator = this.take(...operators)) {
      const right = this.binary(level + 1);
      left = { kind: "binary", operator, left, right, text: this.textFrom(from) };
    }
    return left;
  }

  private unary(): Expression {
    const from = this.next;
    const sign = this.take("-", "+", "@");
    if (sign !== null) {
      const of = this.unary();
      return sign === "-" ? { kind: "unary", operator: sign, of, text: this.textFrom(from) } : of;
    }
    let expression = this.primary();
    while (this.take("%") !== null) {
      expression = { kind: "unary", operator: "%", of: expression, text: this.textFrom(from) };
    }
    return expression;
  }

  private primary(): Expression {
    const token = this.tokens[this.next];
    if (!token) throw new Unreadable();
    const from = this.next++;
    switch (token.type) {
      case "call":
        return this.call(token.text.slice(0, -1).toUpperCase().replace(NEWER, ""), from);
      case "name":
        if (/^(TRUE|FALSE)$/i.test(token.text)) return this.literal(token.text.toUpperCase() === "TRUE", from);
        return { kind: "reference", cells: this.formulas.resolve(token, this.home), text: this.textFrom(from) };
      case "reference":
      case "structured":
        return { kind: "reference", cells: this.formulas.resolve(token, this.home), text: this.textFrom(from) };
      case "other":
        return this.other(token.text, from);
    }
  }

  private other(text: string, from: number): Expression {
    if (text === "(") {
      const inside = this.binary(0);
      this.expect(")");
      return { ...inside, text: this.textFrom(from) };
    }
    if (text === "{") return this.array(from);
    if (text.startsWith('"')) return this.literal(text.slice(1, -1).replaceAll('""', '"'), from);
    if (text.startsWith("#")) return this.literal({ error: text.toUpperCase() }, from);
    if (/^[\d.]/.test(text)) return this.literal(Number(text), from);
    throw new Unreadable();
  }

  private array(from: number): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.unary());
      const mark = this.take(",", ";", "}");
      if (mark === null) throw new Unreadable();
      if (mark === "}") return { kind: "array", rows, text: this.textFrom(from) };
      if (mark === ";") rows.push([]);
    }
  }

  private call(name: string, from: number): Expression {
    const args = this.arguments();
    const text = this.textFrom(from);
    const definition = definitions.get(name);
    return definition ? { kind: "own", definition, args, text } : { kind: "excel", name, args, text };
  }

  private arguments(): (Expression | null)[] {
    if (this.take(")") !== null) return [];
    const args: (Expression | null)[] = [];
    for (;;) {
      args.push(this.isNext(",") || this.isNext(")") ? null : this.binary(0));
      if (this.take(")") !== null) return args;
      this.expect(",");
    }
  }

  private literal(value: Extract<Expression, { kind: "literal" }>["value"], from: number): Expression {
    return { kind: "literal", value, text: this.textFrom(from) };
  }

  private isNext(mark: string): boolean {
    const token = this.tokens[this.next];
    return token?.type === "other" && token.text === mark;
  }

  private take(...marks: readonly string[]): string | null {
    const found = marks.find((mark) => this.isNext(mark)) ?? null;
    if (found !== null) this.next++;
    return found;
  }

  private expect(mark: string): void {
    if (this.take(mark) === null) throw new Unreadable();
  }

  private textFrom(from: number): string {
    return this.tokens.slice(from, this.next).map(tokenText).join("");
  }
}
