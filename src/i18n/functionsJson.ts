import { functionsMetadata } from "../functions/metadata";
import { functionTexts } from "./functions";
import type { Language } from "./language";

/** The text of functions.json in one language: what the build publishes beside the add-in. */
export default function functionsJson({ language }: { readonly language: Language }): string {
  return `${JSON.stringify(functionsMetadata(functionTexts(language)), null, 2)}\n`;
}
