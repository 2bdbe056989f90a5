import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import { followUpLayout, type FollowUpColumn } from "../layout/followUp";
import { followUpClasses } from "../rows/followUpClasses";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { computed } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import { sheetTexts } from "./sheetTexts";
import { tableSheet } from "./tableSheet";

/** The sheet Jälkivalvonta. */
export function followUpSheet(options: ScoreboardOptions, info: InfoValues): SheetDocument {
  const { figures } = options;
  const rows = followUpClasses.map(({ id, label }) =>
    filledRow<FollowUpColumn>({ fixed: { class: label }, typed: figures?.followUp?.[id], results }),
  );
  return tableSheet(followUpLayout, rows, sheetTexts(options, info));
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
