import { reading } from "./run";
import { removeHandlers } from "./watch";

/**
 * Calls the listener when another cell or sheet is selected.
 * @returns what stops it
 */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const notice = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await reading(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [sheets.onSelectionChanged.add(notice), sheets.onActivated.add(notice)];
    await context.sync();
    return added;
  });
  return () => removeHandlers(handlers);
}
