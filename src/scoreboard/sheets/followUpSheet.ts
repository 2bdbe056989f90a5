import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import type { FollowUpColumn } from "../layout/followUp";
import { followUpClasses } from "../rows/followUpClasses";
import { computed } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import type { SheetOptions } from "./sheetOptions";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Jälkivalvonta. */
export function followUpSheet(options: SheetOptions, info: InfoValues): SheetDocument {
  const { figures, language } = options;
  const rows = followUpClasses(language).map(({ id, label }) =>
    filledRow<FollowUpColumn>({ fixed: { class: label }, typed: figures?.followUp?.[id], results }),
  );
  return tableSheet(options.layouts.tables.followUp, rows, sheetTexts(options, info));
}

function results(figure: FigureOf<FollowUpColumn>): Partial<Record<FollowUpColumn, CellValue>> {
  const [opened, revoked, notRevoked] = [figure("opened"), figure("revoked"), figure("notRevoked")];
  return {
    startedShare: quotient(figure("started"), figure("covered")),
    openedShare: quotient(opened, figure("started")),
    revokedShare: quotient(revoked, opened),
    pending: computed([opened, revoked, notRevoked], (all = 0, ended = 0, kept = 0) => all - ended - kept),
  };
}

function quotient(step: number | null, before: number | null): CellValue {
  return step === null || before === null || before <= 0 ? "" : step / before;
}
