import { associateFunctions } from "../../src/excel/associateFunctions";
import { functionCatalogue } from "../../src/functions/catalogue";
import { functionErrorText } from "../../src/i18n/functionErrors";
import functionsJson from "../../src/i18n/functionsJson";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { type ExcelHostFixture, startExcelHost } from "./excelHost";

/** Excel's host with a workbook and the add-in's own functions, associated as the pane does it. */
export function startAddInHost(document?: WorkbookDocument): Promise<ExcelHostFixture> {
  return startExcelHost({
    ...(document && { document }),
    functionsJson: functionsJson({ language: "en", origin: "https://localhost" }),
    associate: () => {
      associateFunctions(functionCatalogue, (reason) => functionErrorText("en", reason));
    },
  });
}
