import { same } from "../measures/compare";
import type { Input } from "../functions/definition";
import { isError } from "./matrix";

const VALUE_ERROR = { error: "#VALUE!" };

/** Excel's binary operators on two values. An error on either side is the result. */
export function operate(operator: string, left: Input, right: Input): Input {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return `${textOf(left)}${textOf(right)}`;
  return ARITHMETIC.has(operator) ? calculate(operator, left, right) : compares(operator, left, right);
}

/** A sign before a value or a percent sign after it. */
export function operateOne(operator: string, value: Input): Input {
  if (isError(value)) return value;
  const number = numberOf(value);
  if (number === null) return VALUE_ERROR;
  return operator === "%" ? number / 100 : 0 - number;
}

/** A value where a number is needed: blank is 0, TRUE is 1, a text that is a number is that number; otherwise `null`. */
export function numberOf(value: Input): number | null {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^"]);

function calculate(operator: string, left: Input, right: Input): Input {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return VALUE_ERROR;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    default: {
      const power = a ** b;
      return Number.isFinite(power) ? power : { error: "#NUM!" };
    }
  }
}

function compares(operator: string, left: Input, right: Input): boolean {
  const order = compared(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Negative, 0 or positive. Numbers stand before texts and texts before TRUE and FALSE; a blank is like what it meets. */
function compared(left: Input, right: Input): number {
  const [a, b] = [blankLike(left, right), blankLike(right, left)];
  if (typeof a === "number" && typeof b === "number") return same(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "fi", { sensitivity: "accent" });
  return rank(a) === rank(b) ? Number(a) - Number(b) : rank(a) - rank(b);
}

function blankLike(value: Input, other: Input): Input {
  if (value !== null && value !== undefined) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Input): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function textOf(value: Input): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isError(value) ? value.error : String(value);
}
