import { functionsMetadata } from "../functions/metadata";
import { functionTexts } from "./functions";
import type { Language } from "./language";

interface FunctionsJsonOptions {
  readonly language: Language;
  /** Where the add-in and its help pages are served from. */
  readonly origin: string;
}

/** The text of functions.json in one language: what the build publishes beside the add-in. */
export default function functionsJson({ language, origin }: FunctionsJsonOptions): string {
  const helpUrl = (id: string): string => `${origin}/help/${language}/${id}.html`;
  return `${JSON.stringify(functionsMetadata(functionTexts(language), helpUrl), null, 2)}\n`;
}
