import type { FunctionTexts } from "../../functions/metadata";
import type { Language } from "../language";
import { functionTexts as en } from "./en";
import { functionTexts as fi } from "./fi";
import { functionTexts as sv } from "./sv";

const catalogues: Readonly<Record<Language, FunctionTexts>> = { fi, sv, en };

/** Descriptions of the functions and their parameters. */
export function functionTexts(language: Language): FunctionTexts {
  return catalogues[language];
}
