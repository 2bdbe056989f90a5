import type { SheetDocument } from "../document";
import { targetsLayout, type TargetColumn } from "../layout/targets";
import { KIND_LABELS } from "../scoreboardRows";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { agreedTargetRows } from "../targetRows";
import { filledRow } from "./filledRow";
import { tableSheet } from "./tableSheet";

/** The sheet Tavoitteet: what the agreement sets, one figure a cell. */
export function targetsSheet({ agreement, notice }: ScoreboardOptions): SheetDocument {
  const source = `${agreement.reference}, ${agreement.processingTimes.title}`;
  const rows = agreedTargetRows(agreement).map(({ process, kind, year, figures }) =>
    filledRow<TargetColumn>({
      fixed: { process: process.label, kind: KIND_LABELS[kind], year, ...figures, source },
    }),
  );
  const about = { value: `${agreement.title} (${agreement.reference})` };
  return tableSheet(targetsLayout, rows, { subtitle: about, notice, agreement });
}
