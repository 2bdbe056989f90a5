/**
 * Lets ribbon buttons call functions of ours, by the FunctionName of the manifest, and brings the pane to the front.
 * The button is free again when the function has settled.
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await run();
      } finally {
        event.completed();
      }
    });
  }
}
