import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Area } from "../../scoreboard/document";
import { fromRange, intersection, toRange } from "./areas";
import type { ReferableTable } from "./structuredReferences";
import type { Unit } from "./unit";

/** What only Excel's object model knows of a table. */
export interface TableLook {
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface Table extends ReferableTable, TableLook {
  readonly id: string;
}

const defaultLook: TableLook = { style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true };

/** The tables of the workbook. Univer's table plugin keeps their areas, so that they move and grow with their rows. */
export class Tables {
  private readonly manager: TableManager;
  private readonly looks = new Map<string, TableLook>();
  private nextId = 1;

  /** @param headingAt the text of a heading cell */
  constructor(
    private readonly unit: Unit,
    private readonly headingAt: (sheetId: string, row: number, column: number) => string,
  ) {
    this.manager = unit.engine.injector.get(TableManager);
  }

  items(): readonly Table[] {
    return this.manager.getTableList(this.unit.id).map(({ id, name, subUnitId, range }) => {
      const area = fromRange(range);
      return {
        id,
        name,
        sheetId: subUnitId,
        sheetName: this.unit.sheet(subUnitId).getName(),
        area,
        headings: this.headings(subUnitId, area),
        ...(this.looks.get(id) ?? defaultLook),
      };
    });
  }

  /** By name, ignoring case, or by id. */
  find(key: string): Table | undefined {
    const name = key.toLowerCase();
    return this.items().find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  overlapping(sheetId: string, area: Area): Table | undefined {
    return this.items().find((table) => table.sheetId === sheetId && intersection(table.area, area) !== null);
  }

  freeName(): string {
    let number = 1;
    while (this.find(`Table${String(number)}`)) number += 1;
    return `Table${String(number)}`;
  }

  /** The headings must stand in the first row of the area already. */
  add(sheetId: string, area: Area, name: string): string {
    const id = `table-${String(this.nextId++)}`;
    this.put(id, sheetId, area, name);
    return id;
  }

  rename(id: string, name: string): void {
    const table = this.find(id);
    if (table) this.unit.run(SetSheetTableMutation.id, table.sheetId, { tableId: id, config: { name } });
  }

  resize(id: string, area: Area): void {
    const table = this.find(id);
    if (!table) return;
    this.unit.run(DeleteSheetTableMutation.id, table.sheetId, { tableId: id });
    this.put(id, table.sheetId, area, table.name);
  }

  setLook(id: string, change: Partial<TableLook>): void {
    this.looks.set(id, { ...(this.looks.get(id) ?? defaultLook), ...change });
  }

  remove(id: string): void {
    const table = this.find(id);
    if (table) this.unit.run(DeleteSheetTableMutation.id, table.sheetId, { tableId: id });
    this.looks.delete(id);
  }

  /**
   * Takes over headings that were edited: the engine finds columns by the names it was given.
   * @returns whether the edit was of a heading
   */
  headingsEdited(sheetId: string, area: Area): boolean {
    let edited = false;
    for (const { id, subUnitId, range } of this.manager.getTableList(this.unit.id)) {
      const whole = fromRange(range);
      if (subUnitId !== sheetId || !intersection({ ...whole, rows: 1 }, area)) continue;
      this.resize(id, whole);
      edited = true;
    }
    return edited;
  }

  private headings(sheetId: string, area: Area): readonly string[] {
    return Array.from({ length: area.columns }, (_, index) => this.headingAt(sheetId, area.row, area.column + index));
  }

  private put(id: string, sheetId: string, area: Area, name: string): void {
    const header = [...this.headings(sheetId, area)];
    this.unit.run(AddSheetTableMutation.id, sheetId, {
      tableId: id,
      name,
      range: toRange(area),
      header,
      options: { showHeader: true },
    });
  }
}
