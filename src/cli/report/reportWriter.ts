import { excelizePath } from "../../files/node/excelizePath";
import { readDocument } from "../../files/readDocument";
import { updateWorkbook } from "../../files/updateWorkbook";
import type { Language } from "../../i18n/language";
import { checkSheet } from "../../report/checkSheet/checkSheet";
import { withCheckSheet } from "../../report/checkSheet/withCheckSheet";
import { reportPage } from "../../report/html/reportPage";
import type { ValidatedWorkbook } from "../../report/validatedWorkbook";
import { CommandError } from "../commandError";
import { readBytes } from "../input";
import { writeOutput } from "../output";
import { explained } from "../readWorkbook";

/** Writes the report of validated workbooks. @throws {CommandError} */
export type ReportWriter = (workbooks: readonly ValidatedWorkbook[], language: Language) => Promise<void>;

/**
 * What writes a report by the name of its file: .html is a page of all workbooks, .xlsx a copy of the one workbook with a sheet more.
 * @throws {CommandError} where the name is of neither kind, or there are several workbooks to copy
 */
export function reportWriter(out: string, files: readonly string[], force: boolean): ReportWriter {
  const name = out.toLowerCase();
  if (name.endsWith(".html")) {
    return (workbooks, language) =>
      writeOutput(out, () => Promise.resolve(new TextEncoder().encode(reportPage(workbooks, language))), { force });
  }
  if (!name.endsWith(".xlsx")) throw new CommandError({ code: "report-kind", file: out });
  if (files.length > 1) throw new CommandError({ code: "one-workbook", file: out });
  return async (workbooks, language) => {
    for (const workbook of workbooks) await writeOutput(out, () => copyWithSheet(workbook, language), { force });
  };
}

async function copyWithSheet(workbook: ValidatedWorkbook, language: Language): Promise<Uint8Array> {
  const { file } = workbook;
  const original = await readBytes(file);
  const document = await explained(file, readDocument(original, excelizePath()));
  const change = withCheckSheet(document, checkSheet(workbook, language));
  if (!change.ok) throw new CommandError({ code: "sheet-taken", file, sheet: change.taken });
  return updateWorkbook(original, change.document, excelizePath());
}
