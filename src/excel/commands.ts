/**
 * Lets ribbon buttons call functions of ours, by the FunctionName of the manifest, and brings the pane to the front.
 * The button is free again when the function has settled.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void perform(run, event));
  }
}

async function perform(run: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await run();
  } finally {
    event.completed();
  }
}
