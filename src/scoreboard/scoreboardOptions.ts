import type { Language } from "../agreement/language";
import type { Agreement } from "../agreement/schema";
import type { Period } from "../measures/calendar/period";
import type { ScoreboardFigures } from "./figures";

export interface ScoreboardOptions {
  readonly agreement: Agreement;
  readonly period: Period;
  /** Of everything that stands on the sheets; Finnish if left out. */
  readonly language?: Language;
  /** Figures to fill in; without them the typed cells are empty. */
  readonly figures?: ScoreboardFigures;
  /** A sentence shown on every sheet, such as that the figures are synthetic. */
  readonly notice?: string;
}
