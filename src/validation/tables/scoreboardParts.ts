import { infoLayout } from "../../scoreboard/layout/info";
import { layouts } from "../../scoreboard/layout/layouts";
import type { TableSpec } from "../../scoreboard/layout/spec";
import type { Cell } from "../../scoreboard/locate/cell";
import type { LocatedTable } from "../../scoreboard/locate/locateTable";
import { type LocatedScoreboard, scoreboardLanguage } from "../../scoreboard/locate/scoreboard";
import type { SheetSnapshot } from "../../scoreboard/snapshot";

/** A table of the scoreboard as far as its headings go. */
export interface ScoreboardPart {
  /** The layout's name of the sheet, in the language of its headings. */
  readonly sheet: string;
  readonly headings: readonly string[];
  /** By which formulas call it: its table, and of Tiedot its cells. */
  readonly names: readonly string[];
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
export function partsOf(scoreboard: LocatedScoreboard): ScoreboardPart[] {
  const { info, targets, processing, efficiency, costRecovery, quality, automation, ...others } = scoreboard;
  const { queues, followUp, riskModel, missions, indicators } = others;
  const version = info?.templateVersion ?? 1;
  const wanted = layouts(scoreboardLanguage(scoreboard));
  const { sheet, headings } = info?.spec ?? wanted.info;
  const { tables } = wanted;
  const parts = [
    partOf(tables.targets, targets, version),
    partOf(tables.processing, processing, version),
    partOf(tables.efficiency, efficiency, version),
    partOf(tables.costRecovery, costRecovery, version),
    partOf(tables.quality, quality, version),
    partOf(tables.automation, automation, version),
    partOf(tables.queues, queues, version),
    partOf(tables.followUp, followUp, version),
    partOf(tables.riskModel, riskModel, version),
    partOf(tables.missions, missions, version),
    partOf(tables.indicators, indicators, version),
  ];
  const names = [infoLayout.table, ...infoLayout.fields.flatMap(({ definedName }) => definedName ?? [])];
  return [
    { sheet, headings, names, located: info && headingsOf(info.table) },
    ...parts.filter((part) => part !== null),
  ];
}

/** `null` for a sheet that the workbook need not have. */
function partOf<K extends string>(
  wanted: TableSpec<K>,
  located: LocatedTable<K> | null,
  version: number,
): ScoreboardPart | null {
  if (!located && wanted.since > version) return null;
  const { sheet, columns, table } = located?.spec ?? wanted;
  return {
    sheet,
    headings: columns.map(({ heading }) => heading),
    names: [table],
    located: located && headingsOf(located),
  };
}

function headingsOf<K extends string>({ sheet, headingRow, columns, unrecognised }: LocatedTable<K>): PartHeadings {
  return {
    sheet,
    headingRow,
    columns: [...columns.values()],
    unrecognised: unrecognised.map(({ column, cell }) => ({ heading: column.heading, cell })),
  };
}
