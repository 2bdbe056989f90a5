import type { Agreement } from "../../agreement/schema";
import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import { qualityLayout, type QualityColumn } from "../layout/quality";
import { qualityGroups } from "../rows/qualityGroups";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { agreedStatus } from "./agreedTarget";
import { numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Laatu. */
export function qualitySheet(options: ScoreboardOptions, info: InfoValues): SheetDocument {
  const { agreement, figures } = options;
  const year = numberOrNull(info.get("targetYear"));
  const rows = qualityGroups.map(({ id, label, indicator }) =>
    filledRow<QualityColumn>({
      fixed: { group: label, indicator },
      typed: figures?.quality?.[id],
      results: (figure) => results(agreement, indicator, year, figure),
    }),
  );
  return tableSheet(qualityLayout, rows, sheetTexts(options, info));
}

function results(
  agreement: Agreement,
  id: string,
  year: number | null,
  figure: FigureOf<QualityColumn>,
): Partial<Record<QualityColumn, CellValue>> {
  const law = share(figure("returnedLaw"), figure("appeals"));
  const facts = share(figure("returnedFacts"), figure("appeals"));
  const adverse = figure("adverse");
  const statusOf = (value: number, item: string | null): number | null =>
    agreedStatus(agreement, value, { id, year, item });
  const status = (): CellValue => {
    if (adverse !== null) return statusOf(adverse, null) ?? "";
    if (typeof law !== "number" || typeof facts !== "number") return "";
    const [ofLaw, ofFacts] = [statusOf(law, "laintulkinta"), statusOf(facts, "tosiasiaharkinta")];
    return ofLaw === null || ofFacts === null ? "" : Math.min(ofLaw, ofFacts);
  };
  return { lawShare: resultCell(law), factsShare: resultCell(facts), status: status() };
}
