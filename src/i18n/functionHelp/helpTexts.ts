import type { FunctionId } from "../../functions/catalogue";
import type { ErrorCause, Source } from "../../functions/functionHelp";

/** The words of the functions' help pages in one language, beside the descriptions that Excel shows. */
export interface HelpTexts {
  /** What the figure means and how blanks and ranges are taken, in a few sentences. */
  readonly meanings: Readonly<Record<FunctionId, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  /** When each error comes. */
  readonly errors: Readonly<Record<ErrorCause, string>>;
  readonly headings: {
    readonly index: string;
    readonly syntax: string;
    readonly meaning: string;
    readonly arguments: string;
    readonly source: string;
    readonly example: string;
    readonly errors: string;
  };
  readonly optional: string;
  readonly repeating: string;
  /** Said on every page: ranges, blanks and errors. */
  readonly forAll: string;
  readonly backToIndex: string;
}
