import { layoutWords } from "../../scoreboard/words";
import type { Comparison, RowName } from "../../validation/place";
import type { QueueFigureName } from "../../validation/targets/queueFigures";
import type { TargetResult } from "../../validation/targets/targetResults";
import type { Cut, Resources } from "../../validation/targets/whatItTakes";
import type { Language } from "../language";

/** Everything that is said of the targets of Käsittelyajat, in one language. */
export interface TargetWords {
  readonly language: Language;
  readonly heading: (year: number) => string;
  /** Targets missed are results, not mistakes. */
  readonly results: string;
  /** Headings of the rows. */
  readonly missed: string;
  readonly met: string;
  /** Why nothing is compared. */
  readonly noScoreboard: string;
  readonly noYear: string;
  readonly noTarget: (year: number) => string;
  readonly noFigures: string;
  readonly row: (row: RowName) => string;
  readonly average: (part: Cut["part"], comparison: Comparison) => string;
  readonly share: (result: Extract<TargetResult, { readonly form: "share" }>) => string;
  /** @param change days of the average against that of the former period: below 0 is faster */
  readonly trend: (change: number) => string;
  readonly cut: (cut: Cut) => string;
  readonly more: (more: number, within: number, decided: number) => string;
  readonly resources: (resources: Resources) => readonly string[];
}

/** What a figure is called in a workbook of a language. */
export function headingOf(name: QueueFigureName, language: Language): string {
  const { info, tables } = layoutWords(language);
  return name === "days" ? info.labels.days : tables.queues.headings[name];
}
