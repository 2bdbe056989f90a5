import type { Language } from "../../agreement/language";
import { type RowNames, rowNames } from "./rowNames";

/** A row of Laatu: matters whose decisions courts return, or complaints that get adverse rulings. */
export interface QualityGroup extends RowNames {
  readonly id: QualityGroupId;
  /** Number of the indicator of the agreement. */
  readonly indicator: string;
  readonly of: "appeals" | "complaints";
}

export type QualityGroupId = "residence" | "asylum" | "reception" | "oversight" | "equality";

/** In the order of the sheet. */
const GROUPS: readonly Pick<QualityGroup, "id" | "indicator" | "of">[] = [
  { id: "residence", indicator: "2.2", of: "appeals" },
  { id: "asylum", indicator: "3.1.1", of: "appeals" },
  { id: "reception", indicator: "3.2.3", of: "complaints" },
  { id: "oversight", indicator: "5.2.2", of: "complaints" },
  { id: "equality", indicator: "10.0", of: "complaints" },
];

/** The groups in the order of the sheet, named in a language. */
export function qualityGroups(language: Language): QualityGroup[] {
  return GROUPS.map((one) => ({ ...one, ...rowNames((words) => words.qualityGroups[one.id], language) }));
}
