import type { Agreement } from "../../agreement/schema";
import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { QualityColumn } from "../layout/quality";
import { qualityGroups } from "../rows/qualityGroups";
import { agreedStatus } from "./agreedTarget";
import { numberOrNull, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Laatu. */
export function qualitySheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { agreement, figures, language } = options;
  const year = numberOrNull(info.get("targetYear"));
  const rows = qualityGroups(language).map(({ id, label, indicator }) =>
    filledRow<QualityColumn>({
      fixed: { group: label, indicator },
      typed: figures?.quality?.[id],
      results: (figure) => results(agreement, indicator, year, figure),
    }),
  );
  return tableSheet(options.layouts.tables.quality, rows, sheetTexts(options, info));
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
