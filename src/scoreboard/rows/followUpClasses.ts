import type { Language } from "../../agreement/language";
import { type RowNames, rowNames } from "./rowNames";

/** A row of Jälkivalvonta. */
export interface FollowUpClass extends RowNames {
  readonly id: FollowUpClassId;
}

export type FollowUpClassId = "students" | "startups" | "specialists" | "workers";

/** In the order of the sheet. */
const CLASSES: readonly FollowUpClassId[] = ["students", "startups", "specialists", "workers"];

/** The classes of permits in the order of the sheet, named in a language. */
export function followUpClasses(language: Language): FollowUpClass[] {
  return CLASSES.map((id) => ({ id, ...rowNames((words) => words.followUpClasses[id], language) }));
}
