import { en as explanation } from "../explanation/en";
import { en as help } from "../functionHelp/en";
import { functionTexts as functions } from "../functions/en";
import type { ReferenceWords } from "./referenceWords";

export const en: ReferenceWords = { language: "en", functions, help, explanation };
