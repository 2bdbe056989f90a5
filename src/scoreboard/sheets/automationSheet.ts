import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { AutomationColumn } from "../layout/automation";
import { processGroupLabels } from "../rows/processGroups";
import { resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Automaatio. */
export function automationSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const rows = processGroupLabels(agreement).map((label) =>
    filledRow<AutomationColumn>({ fixed: { process: label }, typed: figures?.automation?.[label], results }),
  );
  return tableSheet(options.layouts.tables.automation, rows, sheetTexts(options, info));
}

function results(figure: FigureOf<AutomationColumn>): Partial<Record<AutomationColumn, CellValue>> {
  const part = (of: AutomationColumn, whole: AutomationColumn): CellValue =>
    resultCell(share(figure(of), figure(whole)));
  return {
    electronicShare: part("electronic", "received"),
    paperShare: part("paper", "received"),
    lightShare: part("light", "decisions"),
    automationRate: part("automatic", "decisions"),
    errorMargin: part("mistakes", "sample"),
  };
}
