import type { ErrorReason } from "../../functions/functionError";
import type { FunctionTexts } from "../../functions/metadata";
import type { Language } from "../language";
import * as en from "./en";
import * as fi from "./fi";
import * as sv from "./sv";

const catalogues: Readonly<
  Record<Language, { readonly functionTexts: FunctionTexts; readonly errorText: (reason: ErrorReason) => string }>
> = { fi, sv, en };

/** Descriptions of the functions and their parameters. */
export function functionTexts(language: Language): FunctionTexts {
  return catalogues[language].functionTexts;
}

/** Why a function gives an error, in a sentence. */
export function functionErrorText(language: Language, reason: ErrorReason): string {
  return catalogues[language].errorText(reason);
}
