import type { Language } from "../../agreement/language";
import { localAgreement } from "../../agreement/localAgreement";
import { type Layouts, layouts } from "../layout/layouts";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { localFigures } from "./localFigures";
import { sheetWords } from "./words";
import type { SheetWords } from "./words/sheetWords";

/** What sheets are made from, all of it in one language. */
export interface SheetOptions extends ScoreboardOptions {
  readonly language: Language;
  readonly layouts: Layouts;
  readonly words: SheetWords;
}

export function sheetOptions(options: ScoreboardOptions): SheetOptions {
  const { language = "fi", figures } = options;
  const agreement = localAgreement(options.agreement, language);
  return {
    ...options,
    language,
    layouts: layouts(language),
    words: sheetWords(language),
    agreement,
    ...(figures && { figures: localFigures(figures, { from: options.agreement, to: agreement, language }) }),
  };
}
