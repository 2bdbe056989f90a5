/**
 * Lets the ribbon, the cell's menu and keyboard shortcuts call functions of ours, by the FunctionName of the manifest or
 * the action of shortcuts.json, and brings the pane to the front.
 * A button is free again when the function has settled; a shortcut comes without an event.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event | null) => void perform(run, event));
  }
}

async function perform(run: () => Promise<void>, event: Office.AddinCommands.Event | null): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await run();
  } finally {
    event?.completed();
  }
}
