import { fi as explanation } from "../explanation/fi";
import { fi as help } from "../functionHelp/fi";
import { functionTexts as functions } from "../functions/fi";
import type { ReferenceWords } from "./referenceWords";

export const fi: ReferenceWords = { language: "fi", functions, help, explanation };
