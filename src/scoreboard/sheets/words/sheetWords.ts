import type { InfoField } from "../../layout/info";
import type { IndicatorUnitId } from "../../rows/indicatorUnits";
import type { KeyFigure } from "../keyFigures";
import type { SummaryChart } from "../summaryCharts";

/** What a new scoreboard says in one language, beside the words by which it is known again. */
export interface SheetWords {
  /** Title of the sheet Tiedot and what stands below it. */
  readonly title: string;
  readonly about: string;
  /** What stands below the title of the other sheets. */
  readonly subtitle: (period: string, targetYear: string) => string;
  /** What Excel says where something else than a choice is typed: at most 32 and 255 signs. */
  readonly choose: { readonly title: string; readonly message: (choices: string) => string };
  readonly explanations: Readonly<Record<InfoField, string>>;
  readonly units: Readonly<Record<IndicatorUnitId, string>>;
  readonly summary: SummaryWords;
}

/** The words of the sheet Yhteenveto. */
export interface SummaryWords {
  readonly sheet: string;
  readonly headings: readonly [string, string, string, string];
  readonly figures: Readonly<Record<KeyFigure, string>>;
  readonly charts: Readonly<Record<SummaryChart, { readonly title: string; readonly headings: readonly string[] }>>;
}
