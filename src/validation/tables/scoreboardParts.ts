import { automationLayout } from "../../scoreboard/layout/automation";
import { costRecoveryLayout } from "../../scoreboard/layout/costRecovery";
import { efficiencyLayout } from "../../scoreboard/layout/efficiency";
import { followUpLayout } from "../../scoreboard/layout/followUp";
import { indicatorsLayout } from "../../scoreboard/layout/indicators";
import { infoLayout } from "../../scoreboard/layout/info";
import { missionsLayout } from "../../scoreboard/layout/missions";
import { processingLayout } from "../../scoreboard/layout/processing";
import { qualityLayout } from "../../scoreboard/layout/quality";
import { queuesLayout } from "../../scoreboard/layout/queues";
import { riskModelLayout } from "../../scoreboard/layout/riskModel";
import { targetsLayout } from "../../scoreboard/layout/targets";
import type { Cell } from "../../scoreboard/locate/cell";
import type { LocatedTable } from "../../scoreboard/locate/locateTable";
import type { LocatedScoreboard } from "../../scoreboard/locate/scoreboard";
import type { SheetSnapshot } from "../../scoreboard/snapshot";

/** A table of the scoreboard as far as its headings go. */
export interface ScoreboardPart {
  /** The layout's name of the sheet. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly located: PartHeadings | null;
}

export interface PartHeadings {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly columns: readonly number[];
  readonly unrecognised: readonly { readonly heading: string; readonly cell: Cell | null }[];
}

/**
 * The sheets that a workbook ought to have, in the layout's order: without the four of the first template no figure can be
 * checked; those of a later one are missed in a workbook that was made from it, or that has them anyway.
 */
export function partsOf({ info, ...tables }: LocatedScoreboard): ScoreboardPart[] {
  const version = info?.templateVersion ?? 1;
  return [
    { sheet: infoLayout.sheet, headings: infoLayout.headings, located: info && headingsOf(info.table) },
    ...[
      { layout: targetsLayout, located: tables.targets && headingsOf(tables.targets) },
      { layout: processingLayout, located: tables.processing && headingsOf(tables.processing) },
      { layout: efficiencyLayout, located: tables.efficiency && headingsOf(tables.efficiency) },
      { layout: costRecoveryLayout, located: tables.costRecovery && headingsOf(tables.costRecovery) },
      { layout: qualityLayout, located: tables.quality && headingsOf(tables.quality) },
      { layout: automationLayout, located: tables.automation && headingsOf(tables.automation) },
      { layout: queuesLayout, located: tables.queues && headingsOf(tables.queues) },
      { layout: followUpLayout, located: tables.followUp && headingsOf(tables.followUp) },
      { layout: riskModelLayout, located: tables.riskModel && headingsOf(tables.riskModel) },
      { layout: missionsLayout, located: tables.missions && headingsOf(tables.missions) },
      { layout: indicatorsLayout, located: tables.indicators && headingsOf(tables.indicators) },
    ]
      .filter(({ layout, located }) => located !== null || layout.since <= version)
      .map(({ layout, located }) => ({
        sheet: layout.sheet,
        headings: layout.columns.map(({ heading }) => heading),
        located,
      })),
  ];
}

function headingsOf<K extends string>({ sheet, headingRow, columns, unrecognised }: LocatedTable<K>): PartHeadings {
  return {
    sheet,
    headingRow,
    columns: [...columns.values()],
    unrecognised: unrecognised.map(({ column, cell }) => ({ heading: column.heading, cell })),
  };
}
