import type { SheetDocument } from "../../scoreboard/document";
import { quotedSheet } from "../../scoreboard/sheetReference";
import { done, type ExcelizeFile } from "../excelize";

/** Excel's number of A4. */
const A4 = 9;

/** Landscape A4, all columns on one page's width, the heading row on each page. */
export function setUpPrint(
  file: ExcelizeFile,
  sheet: string,
  { headingRow }: NonNullable<SheetDocument["print"]>,
): void {
  const row = String(headingRow + 1);
  done(file.SetSheetProps(sheet, { FitToPage: true }));
  done(file.SetPageLayout(sheet, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
  done(
    file.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `${quotedSheet(sheet)}!$${row}:$${row}`,
      Scope: sheet,
    }),
  );
}
