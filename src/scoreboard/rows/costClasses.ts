import type { Language } from "../../agreement/language";
import { type RowNames, rowNames } from "./rowNames";

/** A row of Kustannusvastaavuus: a class of chargeable decisions, or the total of them all. */
export interface CostClass extends RowNames {
  readonly id: CostClassId;
  /** What the agreement calls it in the target of indicator 1.1.1; a class without one has no target. */
  readonly scope?: string;
}

export type CostClassId = "work" | "study" | "family" | "citizenship" | "other" | "total";

/** In the order of the sheet. */
const CLASSES: readonly Pick<CostClass, "id" | "scope">[] = [
  { id: "work", scope: "työperusteiset" },
  { id: "study", scope: "opiskeluperusteiset" },
  { id: "family" },
  { id: "citizenship" },
  { id: "other" },
  { id: "total", scope: "kokonais" },
];

/** The classes in the order of the sheet, their total last, named in a language. */
export function costClasses(language: Language): CostClass[] {
  return CLASSES.map((one) => ({ ...one, ...rowNames((words) => words.costClasses[one.id], language) }));
}
