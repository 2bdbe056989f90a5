import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import { automationLayout, type AutomationColumn } from "../layout/automation";
import { processGroupLabels } from "../rows/processGroups";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Automaatio. */
export function automationSheet(options: ScoreboardOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const rows = processGroupLabels(agreement).map((label) =>
    filledRow<AutomationColumn>({ fixed: { process: label }, typed: figures?.automation?.[label], results }),
  );
  return tableSheet(automationLayout, rows, sheetTexts(options, info));
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
