import { nameKey } from "../../agreement/processNames";
import type { Agreement } from "../../agreement/schema";
import type { TableData } from "./tableData";

/** The row of Tehokkuus that is of all processes, also of those without a row of their own; `null` where it is missing. */
export function overallRow({ parts }: TableData, { efficiency }: Agreement): number | null {
  const label = efficiency.groups.find(({ processes }) => processes.length === 0)?.label;
  const row = parts.subjects.findIndex((subject) => subject && label && nameKey(subject.label) === nameKey(label));
  return row < 0 ? null : row;
}
