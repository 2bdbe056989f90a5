import { cellAddress } from "../../scoreboard/address";
import type { AnyObservation, WorkbookContext } from "../rule";
import { rowIdentities } from "../tables/rowIdentity";
import { rowPlace } from "../tables/rowPlace";
import { scoreboardTables } from "../tables/scoreboardTables";
import type { TableData } from "../tables/tableData";
import { fingerprintOf } from "./fingerprint";

/** Where a cell stands by what it means. */
interface Meaning {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

/** Finds what the cells of a sheet mean, `null` where they belong to no row of a table. */
type MeaningReader = (row: number, column: number) => Meaning | null;

/**
 * Names what an observation is about, the same from one validation to the next: the rule, the sheet, the row by what it
 * names and the column by what it holds, wherever they have moved to; outside of tables the address and what is said of it.
 */
export function identityReader(context: WorkbookContext): (observation: AnyObservation) => string {
  const meanings = new Map<string, MeaningReader>([
    ...scoreboardTables(context).map((table) => [table.parts.sheet.name, tableMeanings(table)] as const),
    ...infoMeanings(context),
  ]);
  return (observation) => {
    const { sheet, area } = observation.at;
    const meaning = area && meanings.get(sheet ?? "")?.(area.row, area.column);
    const parts = meaning
      ? [meaning.sheet, meaning.row, meaning.column]
      : [sheet ?? "", area ? cellAddress(area.row, area.column) : "", fingerprintOf(observation)];
    return [observation.rule, ...parts].join("/");
  };
}

function tableMeanings(table: TableData): MeaningReader {
  const { name, sheetRows, columns } = table.parts;
  const identityOf = rowIdentities(table);
  const keys = new Map(columns.map(({ column, spec }) => [column, spec.key]));
  return (row, column) => {
    const place = rowPlace(row, sheetRows);
    const key = keys.get(column);
    const identity = place === null ? "" : identityOf(place);
    return identity === "" || key === undefined ? null : { sheet: name, row: identity, column: key };
  };
}

/** The values of Tiedot, by their labels. */
function infoMeanings({ scoreboard: { info } }: WorkbookContext): [string, MeaningReader][] {
  if (!info) return [];
  const { spec, sheet } = info.table;
  const cells = [...info.fields].map(([key, cell]) => ({ key, cell }));
  const read: MeaningReader = (row, column) => {
    const field = cells.find(({ cell }) => cell.row === row && cell.column === column);
    return field ? { sheet: spec.table, row: field.key, column: "value" } : null;
  };
  return [[sheet.name, read]];
}
