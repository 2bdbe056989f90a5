import { currentAgreement } from "../../agreement/current";
import type { Language } from "../../agreement/language";
import type { WorkbookDocument } from "../document";
import { figuresSchema } from "../figures";
import { scoreboardDocument } from "../scoreboardDocument";
import figures from "./2022Q3.json";

/** Said on every sheet of the sample. */
export const SAMPLE_NOTICES: Readonly<Record<Language, string>> = {
  fi: "Synteettistä mallidataa: luvut eivät ole Maahanmuuttoviraston.",
  sv: "Syntetiska exempeldata: talen är inte Migrationsverkets.",
  en: "Synthetic sample data: the figures are not those of the Finnish Immigration Service.",
};

/** The filled scoreboard that ships as a sample: the third quarter of 2022, with made-up figures. */
export function sampleDocument(): WorkbookDocument {
  return scoreboardDocument({
    agreement: currentAgreement,
    period: { form: "quarter", year: 2022, quarter: 3 },
    figures: figuresSchema.parse(figures),
    notice: SAMPLE_NOTICES.fi,
  });
}
