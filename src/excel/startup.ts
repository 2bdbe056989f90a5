/** Whether Excel loads the add-in with this workbook; `null` where this Office cannot. */
export async function loadsWithWorkbook(): Promise<boolean | null> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return null;
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

/** Has Excel load the add-in with this workbook, or not, from the next opening on: for everybody who opens it. */
export function setLoadsWithWorkbook(load: boolean): Promise<void> {
  return Office.addin.setStartupBehavior(load ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}
