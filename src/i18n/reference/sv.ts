import { sv as explanation } from "../explanation/sv";
import { sv as help } from "../functionHelp/sv";
import { functionTexts as functions } from "../functions/sv";
import type { ReferenceWords } from "./referenceWords";

export const sv: ReferenceWords = { language: "sv", functions, help, explanation };
