import { replaceOwnSheet } from "../../excel/replaceOwnSheet";
import { readWorkbookName } from "../../excel/workbookName";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { CHECK_SHEET_MARK, checkSheet } from "../../report/checkSheet/checkSheet";
import type { ValidatedWorkbook } from "../../report/validatedWorkbook";
import { downloadFile } from "../downloadFile";
import type { Pane } from "../pane";
import type { ReportForm, WrittenReport } from "../state/reportForm";
import { validateWorkbook } from "./validateWorkbook";

/**
 * Validates the workbook and writes a report of what was found, once nothing else is under way.
 * @returns what was written, `null` where it was not: the pane says why
 */
export async function writeReport(pane: Pane, form: ReportForm): Promise<WrittenReport | null> {
  await pane.whenIdle();
  await validateWorkbook(pane, { quietly: true });
  const { outcome, interrupted, words } = pane.store.state();
  if (outcome?.kind !== "scoreboard" || interrupted) return null;
  const { report } = outcome;
  const time = new Date();
  let name = "";
  const finished = await pane.work({ do: "report", form }, async ({ signal, advance }) => {
    const workbook = { file: await readWorkbookName(), report, time };
    signal.throwIfAborted();
    advance("saving", 0, 0);
    name = await (form === "sheet"
      ? writeSheet(workbook, words.language, signal)
      : download(workbook, form, words.language));
    return { type: "saved" };
  });
  if (!finished) return null;
  if (form === "sheet") await validateWorkbook(pane, { quietly: true });
  return { form, name };
}

/** @returns the sheet's name */
async function writeSheet(workbook: ValidatedWorkbook, language: Language, signal: AbortSignal): Promise<string> {
  await replaceOwnSheet(checkSheet(workbook, language), CHECK_SHEET_MARK, { signal });
  return reportTexts(language).sheet;
}

/** @returns the file's name */
async function download(
  workbook: ValidatedWorkbook,
  form: Exclude<ReportForm, "sheet">,
  language: Language,
): Promise<string> {
  const { reportFile } = await import(/* webpackChunkName: "report-file" */ "./reportFile");
  const file = reportFile(workbook, form, language);
  downloadFile(file);
  return file.name;
}
