import { share } from "../../measures/share";
import type { CellValue } from "../cellValue";
import type { SheetDocument } from "../document";
import { followUpLayout, type FollowUpColumn } from "../layout/followUp";
import { followUpClasses } from "../rows/followUpClasses";
import type { ScoreboardOptions } from "../scoreboardOptions";
import { computed, resultCell } from "./cells";
import { type FigureOf, filledRow } from "./filledRow";
import type { InfoValues } from "./infoValues";
import { subtitle } from "./subtitle";
import { tableSheet } from "./tableSheet";

/** The sheet Jälkivalvonta. */
export function followUpSheet({ figures, notice }: ScoreboardOptions, info: InfoValues): SheetDocument {
  const rows = followUpClasses.map(({ id, label }) =>
    filledRow<FollowUpColumn>({ fixed: { class: label }, typed: figures?.followUp?.[id], results }),
  );
  return tableSheet(followUpLayout, rows, { subtitle: subtitle(info), notice });
}

function results(figure: FigureOf<FollowUpColumn>): Partial<Record<FollowUpColumn, CellValue>> {
  const [opened, revoked, notRevoked] = [figure("opened"), figure("revoked"), figure("notRevoked")];
  return {
    startedShare: resultCell(share(figure("started"), figure("covered"))),
    openedShare: resultCell(share(opened, figure("started"))),
    revokedShare: resultCell(share(revoked, opened)),
    pending: computed([opened, revoked, notRevoked], (all = 0, ended = 0, kept = 0) => all - ended - kept),
  };
}
