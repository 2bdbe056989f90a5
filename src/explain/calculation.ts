import type { Output } from "../functions/definition";
import type { Reference } from "../validation/formula/reference";
import type { Expression, OwnCall } from "./expression";
import { EXCEL_FUNCTIONS } from "./excelFunctions";
import { combined, isError, isSingle, type Matrix, onlyValue, single } from "./matrix";
import { operate, operateOne } from "./operators";

/** A call of ours that a calculation came to. */
export interface DoneCall {
  /** `undefined` where an argument was left out, `null` where it could not be calculated. */
  readonly args: readonly (Matrix | null | undefined)[];
  /** `null` where an argument could not be calculated. */
  readonly result: readonly (readonly Output[])[] | null;
}

/** Calculates a formula from the values of cells, our functions by their own code, and remembers what each call gave. */
export class Calculation {
  readonly calls = new Map<OwnCall, DoneCall>();

  /** @param valuesOf the values of cells, `null` where they are not known */
  constructor(private readonly valuesOf: (cells: Reference) => Matrix | null) {}

  /** @returns `null` where the formula has something that cannot be calculated here */
  evaluate(expression: Expression): Matrix | null {
    switch (expression.kind) {
      case "literal":
        return single(expression.value);
      case "array":
        return expression.rows.map((row) => row.map((element) => this.evaluate(element)?.[0]?.[0] ?? null));
      case "reference":
        return expression.cells && this.valuesOf(expression.cells);
      case "unary": {
        const { operator } = expression;
        return this.evaluate(expression.of)?.map((row) => row.map((value) => operateOne(operator, value))) ?? null;
      }
      case "binary": {
        const left = this.evaluate(expression.left);
        const right = this.evaluate(expression.right);
        return left && right && combined(left, right, (a, b) => operate(expression.operator, a, b));
      }
      case "own":
        return this.own(expression);
      case "excel":
        return this.excel(expression.name, expression.args);
    }
  }

  private own(call: OwnCall): Matrix | null {
    const args = call.args.map((arg) => (arg === null ? undefined : this.evaluate(arg)));
    const known = args.filter((arg) => arg !== null);
    const result = known.length === args.length ? call.definition.evaluate(known) : null;
    this.calls.set(call, { args, result });
    return result;
  }

  private excel(name: string, args: readonly (Expression | null)[]): Matrix | null {
    switch (name) {
      case "TRUE":
      case "FALSE":
        return single(name === "TRUE");
      case "IF":
        return this.choose(args);
      case "IFERROR":
        return this.replace(args, () => true);
      case "IFNA":
        return this.replace(args, (error) => error === "#N/A");
      default: {
        const calculate = EXCEL_FUNCTIONS.get(name);
        const values = args.map((arg) => (arg === null ? single(null) : this.evaluate(arg)));
        const known = values.filter((value) => value !== null);
        return calculate && known.length === values.length ? calculate(known) : null;
      }
    }
  }

  /** Only the branch that is taken is calculated. */
  private choose([condition, whenTrue, whenFalse]: readonly (Expression | null)[]): Matrix | null {
    const test = condition ? this.evaluate(condition) : single(null);
    if (!test || !isSingle(test)) return null;
    const value = onlyValue(test);
    if (isError(value)) return test;
    if (typeof value === "string") return single({ error: "#VALUE!" });
    const branch = value === true || (typeof value === "number" && value !== 0) ? whenTrue : whenFalse;
    if (branch === undefined) return single(false);
    return branch === null ? single(0) : this.evaluate(branch);
  }

  /** Errors of some kinds give way to another value. */
  private replace(
    [expression, instead]: readonly (Expression | null)[],
    gives: (error: string) => boolean,
  ): Matrix | null {
    const found = expression ? this.evaluate(expression) : single(null);
    if (!found?.some((row) => row.some((value) => isError(value) && gives(value.error)))) return found;
    const other = instead ? this.evaluate(instead) : single("");
    return (
      other &&
      combined(found, other, (value, replacement) => (isError(value) && gives(value.error) ? replacement : value))
    );
  }
}
