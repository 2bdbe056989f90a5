import type { WorkbookContext } from "../rule";
import type { TableData } from "./tableData";

/** The tables that were found, in the order of the layout's sheets. */
export function scoreboardTables(context: WorkbookContext): TableData[] {
  const { targets, processing, efficiency, costRecovery, quality, automation, queues } = context;
  const { followUp, riskModel, missions, indicators } = context;
  return [
    ...[targets, processing, efficiency, costRecovery, quality, automation],
    ...[queues, followUp, riskModel, missions, indicators],
  ].filter((table) => table !== null);
}
