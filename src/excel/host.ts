/**
 * Waits for Office.
 * @returns true in Excel, false where the page was opened in a plain browser or Office.js could not be loaded
 */
export async function isInExcel(): Promise<boolean> {
  if (!("Office" in globalThis)) return false;
  const info: { readonly host: Office.HostType | null } = await Office.onReady();
  return info.host === Office.HostType.Excel;
}
