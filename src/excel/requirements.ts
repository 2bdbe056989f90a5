/** Whether this Excel has a version of its programming interface, such as "1.13"; the manifest demands 1.9. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
