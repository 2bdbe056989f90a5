import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import type { Area, SheetDocument } from "../../scoreboard/document";
import { lastColumn, lastRow } from "./areas";
import { freeze, sheetData } from "./documentData";
import { HiddenLines } from "./hiddenLines";
import { Merges } from "./merges";
import type { Unit } from "./unit";

const forbiddenInName = /[\\/?*[\]:]/;
const longestName = 31;

/** The sheets as such: order, names, what is shown, merged cells, frozen panes, sizes of rows and columns. */
export class Sheets {
  /** Univer activates a new sheet, which Excel does not: true until it is undone. */
  isAdding = false;
  readonly hidden: HiddenLines;
  readonly merges: Merges;
  private nextNumber = 1;

  constructor(private readonly unit: Unit) {
    this.hidden = new HiddenLines(unit);
    this.merges = new Merges(unit);
  }

  /** In the order of the tabs. */
  ids(): readonly string[] {
    return this.unit.workbook.getSheetOrders();
  }

  idByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.name(id).toLowerCase() === wanted);
  }

  name(id: string): string {
    return this.unit.sheet(id).getName();
  }

  activeId(): string {
    return this.unit.workbook.ensureActiveSheet().getSheetId();
  }

  isValidName(name: string): boolean {
    return name !== "" && name.length <= longestName && !forbiddenInName.test(name) && !/^'|'$/.test(name);
  }

  newId(): string {
    return `sheet-${String(this.nextNumber++)}`;
  }

  freeName(): string {
    let number = this.ids().length + 1;
    while (this.idByName(`Sheet${String(number)}`) !== undefined) number += 1;
    return `Sheet${String(number)}`;
  }

  add(name: string): string {
    const id = this.newId();
    const blank = { cells: [], styles: [], columnWidths: [], rowHeights: [], tables: [], lists: [], iconSets: [] };
    const document: SheetDocument = { ...blank, name, frozen: { rows: 0, columns: 0 }, protected: false };
    const sheet = sheetData(document, id, (formula) => ({ written: formula, engine: formula }));
    const active = this.activeId();
    this.isAdding = true;
    this.unit.runOnWorkbook("sheet.mutation.insert-sheet", {
      index: this.ids().length,
      sheet: mergeWorksheetSnapshotWithDefault(sheet),
    });
    this.activate(active);
    this.isAdding = false;
    return id;
  }

  remove(id: string): void {
    this.unit.run("sheet.command.remove-sheet", id, {});
  }

  rename(id: string, name: string): void {
    this.unit.run("sheet.command.set-worksheet-name", id, { name });
  }

  move(id: string, position: number): void {
    this.unit.run("sheet.mutation.set-worksheet-order", id, {
      fromOrder: this.ids().indexOf(id),
      toOrder: position,
    });
  }

  activate(id: string): void {
    this.unit.run("sheet.operation.set-worksheet-active", id, {});
  }

  isHidden(id: string): boolean {
    return this.unit.sheet(id).isSheetHidden() === BooleanNumber.TRUE;
  }

  setHidden(id: string, hidden: boolean): void {
    this.unit.run("sheet.mutation.set-worksheet-hidden", id, {
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  tabColor(id: string): string {
    return this.unit.sheet(id).getTabColor() ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.unit.run("sheet.mutation.set-tab-color", id, { color });
  }

  showsGridlines(id: string): boolean {
    return !this.unit.sheet(id).hasHiddenGridlines();
  }

  setShowsGridlines(id: string, shown: boolean): void {
    this.unit.run("sheet.mutation.toggle-gridlines", id, {
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.unit.sheet(id).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  setFrozen(id: string, panes: { readonly rows: number; readonly columns: number }): void {
    this.unit.run("sheet.mutation.set-frozen", id, freeze(panes));
  }

  columnPixels(id: string, column: number): number {
    return this.unit.sheet(id).getColumnWidth(column);
  }

  rowPixels(id: string, row: number): number {
    return this.unit.sheet(id).getRowHeight(row);
  }

  setColumnPixels(id: string, area: Area, colWidth: number): void {
    const ranges = [gridRange(this.unit.sheet(id), area)];
    this.unit.run("sheet.mutation.set-worksheet-col-width", id, { ranges, colWidth });
  }

  /** Leaves the heights to the grid, which measures its texts. */
  autoRowHeights(id: string, area: Area): void {
    const ranges = [gridRange(this.unit.sheet(id), area)];
    this.unit.run("sheet.mutation.set-worksheet-row-is-auto-height", id, {
      ranges,
      autoHeightInfo: BooleanNumber.TRUE,
    });
  }

  setRowPixels(id: string, area: Area, rowHeight: number): void {
    const ranges = [gridRange(this.unit.sheet(id), area)];
    this.unit.run("sheet.mutation.set-worksheet-row-height", id, { ranges, rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.unit.run("sheet.mutation.set-worksheet-row-is-auto-height", id, { ranges, autoHeightInfo });
  }
}

function gridRange(sheet: Worksheet, area: Area): object {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(lastRow(area), sheet.getRowCount() - 1),
    endColumn: Math.min(lastColumn(area), sheet.getColumnCount() - 1),
  };
}
