import { associateCommands } from "../excel/commands";

/** FunctionNames of the manifest's ribbon buttons and of the cell's menu. */
export const RIBBON_COMMANDS = ["validate", "createScoreboard", "explainCell"] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** Tells Office what each button of ours on the ribbon does. */
export function associateRibbon(perform: Readonly<Record<RibbonCommand, () => Promise<void>>>): void {
  associateCommands(perform);
}
