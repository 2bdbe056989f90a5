import type { FunctionTexts } from "../../functions/metadata";
import type { ExplanationTexts } from "../explanation/explanationTexts";
import type { HelpTexts } from "../functionHelp/helpTexts";
import type { Language } from "../language";

/** What is told of the functions in one language, when somebody asks. */
export interface ReferenceWords {
  readonly language: Language;
  readonly functions: FunctionTexts;
  readonly help: HelpTexts;
  readonly explanation: ExplanationTexts;
}
