import type { FunctionDefinition } from "../functions/definition";
import type { CellError } from "../scoreboard/cellValue";
import type { Reference } from "../validation/formula/reference";

export type Literal = number | string | boolean | CellError;

/** A call of one of our functions; an argument that was left out is `null`. */
export interface OwnCall {
  readonly kind: "own";
  readonly definition: FunctionDefinition;
  readonly args: readonly (Expression | null)[];
  /** As it stands in the formula, in English notation. */
  readonly text: string;
}

/** What a formula says, in the form in which it is calculated. Every expression keeps its text. */
export type Expression =
  | OwnCall
  | { readonly kind: "literal"; readonly value: Literal; readonly text: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[]; readonly text: string }
  /** `cells` is `null` where the workbook does not tell what a name stands for. */
  | { readonly kind: "reference"; readonly cells: Reference | null; readonly text: string }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression; readonly text: string }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly text: string;
    }
  /** A call of a function of Excel's own, by its name in upper case. */
  | {
      readonly kind: "excel";
      readonly name: string;
      readonly args: readonly (Expression | null)[];
      readonly text: string;
    };
