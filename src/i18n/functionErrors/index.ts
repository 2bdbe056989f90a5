import type { ErrorReason } from "../../functions/functionError";
import type { Language } from "../language";
import { errorText as en } from "./en";
import { errorText as fi } from "./fi";
import { errorText as sv } from "./sv";

const sentences: Readonly<Record<Language, (reason: ErrorReason) => string>> = { fi, sv, en };

/** Why a function gives an error, in a sentence. In every language from the start: functions calculate before a pane is shown. */
export function functionErrorText(language: Language, reason: ErrorReason): string {
  return sentences[language](reason);
}
