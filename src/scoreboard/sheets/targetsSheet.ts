import type { SheetDocument } from "../document";
import { choiceWord } from "../layout/choiceWords";
import type { TargetColumn } from "../layout/targets";
import { agreedTargetRows } from "../targetRows";
import { filledRow } from "./filledRow";
import type { SheetOptions } from "./sheetOptions";
import { tableSheet } from "./tableSheet";

/** The sheet Tavoitteet: what the agreement sets, one figure a cell. */
export function targetsSheet({ agreement, language, layouts, notice, words }: SheetOptions): SheetDocument {
  const source = `${agreement.reference}, ${agreement.processingTimes.title}`;
  const rows = agreedTargetRows(agreement).map(({ process, kind, year, figures: { unit, statistic, ...figures } }) =>
    filledRow<TargetColumn>({
      fixed: {
        process: process.label,
        kind: choiceWord("permitKind", kind, language),
        year,
        ...figures,
        unit: choiceWord("timeUnit", unit, language),
        statistic: statistic && choiceWord("targetStatistic", statistic, language),
        source,
      },
    }),
  );
  const about = { value: `${agreement.title} (${agreement.reference})` };
  return tableSheet(layouts.tables.targets, rows, { subtitle: about, notice, agreement, words });
}
