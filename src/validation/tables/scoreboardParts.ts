import { efficiencyLayout } from "../../scoreboard/layout/efficiency";
import { infoLayout } from "../../scoreboard/layout/info";
import { processingLayout } from "../../scoreboard/layout/processing";
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

/** The four sheets that a scoreboard needs, in the layout's order. */
export function partsOf({ info, targets, processing, efficiency }: LocatedScoreboard): ScoreboardPart[] {
  return [
    { sheet: infoLayout.sheet, headings: infoLayout.headings, located: info && headingsOf(info.table) },
    ...[
      { layout: targetsLayout, located: targets && headingsOf(targets) },
      { layout: processingLayout, located: processing && headingsOf(processing) },
      { layout: efficiencyLayout, located: efficiency && headingsOf(efficiency) },
    ].map(({ layout, located }) => ({
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
