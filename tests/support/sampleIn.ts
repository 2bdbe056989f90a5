import { currentAgreement } from "../../src/agreement/current";
import type { Language } from "../../src/agreement/language";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { figuresSchema } from "../../src/scoreboard/figures";
import figures from "../../src/scoreboard/sample/2022Q3.json";
import { SAMPLE_NOTICES } from "../../src/scoreboard/sample/sampleDocument";
import { scoreboardDocument } from "../../src/scoreboard/scoreboardDocument";
import { THIRD_QUARTER_2022 } from "./scoreboardSnapshot";

/** The figures of the sample in a scoreboard of a language. */
export function sampleIn(language: Language): WorkbookDocument {
  return scoreboardDocument({
    agreement: currentAgreement,
    period: THIRD_QUARTER_2022,
    language,
    figures: figuresSchema.parse(figures),
    notice: SAMPLE_NOTICES[language],
  });
}
