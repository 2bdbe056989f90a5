import type { RuleContext } from "../rule";
import type { TableData } from "./tableData";

/** The tables that were found, in the order of the layout's sheets. */
export function scoreboardTables({ targets, processing, efficiency }: RuleContext): TableData[] {
  return [targets, processing, efficiency].filter((table) => table !== null);
}
