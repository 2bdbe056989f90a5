import { associateCommands } from "../excel/commands";

/** FunctionNames of the manifest's ribbon buttons and of the cell's menu. */
export const RIBBON_COMMANDS = ["validate", "createScoreboard", "explainCell"] as const;

/** Actions of shortcuts.json that no button has. */
export const SHORTCUT_COMMANDS = ["nextFinding", "previousFinding"] as const;

export type Command = (typeof RIBBON_COMMANDS)[number] | (typeof SHORTCUT_COMMANDS)[number];

/** Tells Office what each button of ours on the ribbon and each keyboard shortcut does. */
export function associateRibbon(perform: Readonly<Record<Command, () => Promise<void>>>): void {
  associateCommands(perform);
}
