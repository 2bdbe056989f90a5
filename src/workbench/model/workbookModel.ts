import type { CellValue } from "../../scoreboard/cellValue";
import type { Area, WorkbookDocument } from "../../scoreboard/document";
import { absoluteAddress, quotedSheetName } from "./a1";
import { cellArea } from "./areas";
import { Authorship } from "./authorship";
import { blankDocument } from "./blankDocument";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { Charts } from "./charts";
import { blockArea, CellWriter } from "./cellWriter";
import { CustomXmlParts } from "./customXmlParts";
import { CustomFunctionCells } from "./customFunctionCells";
import type { CustomFunctionSignature } from "./customFunctions";
import { type DefinedName, DefinedNames } from "./definedNames";
import { workbookData } from "./documentData";
import type { Engine } from "./engine";
import { WorkbookEmitter } from "./events";
import type { FormulaText } from "./cellCustom";
import { enteredFormula } from "./formulaText";
import { type GridChange, gridChange } from "./gridCommands";
import { IconSets } from "./iconSets";
import { ListValidations } from "./listValidations";
import { PageLayouts } from "./pageLayouts";
import { Protection } from "./protection";
import { Selection } from "./selection";
import { Settings } from "./settings";
import { Sheets } from "./sheets";
import type { FormulaPlace, ReferableTable } from "./structuredReferences";
import { Tables } from "./tables";
import type { EditSource, RangeWrite, Workbook, WorkbookEvents, WorkbookListener } from "./types";
import { Unit } from "./unit";
import { workbookDocument } from "./workbookDocument";

/** Excel's own set for three states, drawn alike by the add-in, in files and here. */
const documentIconStyle = "ThreeSymbols";

/** A workbook over a formula engine: what the Excel host's objects read and change. */
export class WorkbookModel implements Workbook {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly writer: CellWriter;
  readonly tables: Tables;
  readonly names: DefinedNames;
  readonly lists: ListValidations;
  readonly iconSets: IconSets;
  readonly charts = new Charts();
  readonly pageLayouts = new PageLayouts();
  readonly protection: Protection;
  readonly settings: Settings;
  readonly customXml = new CustomXmlParts();
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly functions: CustomFunctionCells;

  private readonly unit: Unit;
  private readonly events = new WorkbookEmitter();
  private readonly authorship = new Authorship();
  private isUntold = false;
  private functionNames: readonly string[] = [];
  private sheetNames = new Map<string, string>();
  private activeId: string;
  private readonly calculatedSheets = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private readonly disposers: (() => void)[] = [];

  /** Starts with one empty sheet. Disposing of the model disposes of the engine. */
  constructor(private readonly engine: Engine) {
    this.unit = new Unit(
      engine,
      workbookData(blankDocument("Sheet1"), ["sheet-0"], (formula) => ({ written: formula, engine: formula })),
    );
    this.sheets = new Sheets(this.unit);
    this.cells = new Cells(this.unit);
    this.tables = new Tables(this.unit, (sheetId, row, column) => this.cells.text(sheetId, row, column));
    this.writer = new CellWriter(this.unit, this.cells, (formula, place) =>
      this.enterFormula(formula, formula.includes("[") ? this.tables.items() : [], place),
    );
    this.names = new DefinedNames(this.unit);
    this.lists = new ListValidations(this.unit);
    this.iconSets = new IconSets(this.unit);
    this.protection = new Protection((sheetId, area) => this.cells.hasLocked(sheetId, area));
    this.settings = new Settings(() => {
      this.events.emit("settingsChanged", undefined);
    });
    this.selection = new Selection(this.unit);
    this.calculation = new Calculation(
      this.unit,
      (text) => this.sheets.ids().flatMap((id) => this.cells.withFormulasHolding(id, text)),
      () => {
        this.endRun();
      },
    );
    this.functions = new CustomFunctionCells(this.unit, (cells) => {
      this.calculation.calculateCells(cells);
    });
    this.activeId = this.sheets.activeId();
    this.rememberSheets();
    const following = this.unit.commands.onCommandExecuted((command, options) => {
      const change = gridChange(command, this.unit.id, options?.fromFormula === true);
      if (change) this.follow(change);
    });
    this.disposers.push(() => {
      following.dispose();
    });
  }

  /** @param names those that stand for more than the cells a document knows: areas, constants, formulas */
  async loadDocument(document: WorkbookDocument, names: readonly DefinedName[] = []): Promise<void> {
    const ids = document.sheets.map(() => this.sheets.newId());
    this.calculation.reset();
    const { functions, lists, iconSets, charts, pageLayouts, protection, settings, selection, customXml } = this;
    for (const part of [functions, lists, iconSets, charts, pageLayouts, protection, settings, selection, customXml]) {
      part.reset();
    }
    for (const xml of document.customXml ?? []) customXml.add(xml);
    this.as("load", () => {
      this.unit.replace(workbookData(document, ids, (...formula) => this.enterFormula(...formula)));
      for (const { name, sheet, row, column } of document.names) {
        this.names.add({ name, formula: `=${quotedSheetName(sheet)}!${absoluteAddress(cellArea(row, column))}` });
      }
      for (const name of names) this.names.add(name);
      for (const [index, sheet] of document.sheets.entries()) {
        const id = ids[index];
        if (id === undefined) continue;
        for (const table of sheet.tables) this.tables.add(id, table.area, table.name);
        for (const { area, ...rule } of sheet.lists) this.lists.add(id, area, rule);
        for (const { area, ...rule } of sheet.iconSets) {
          this.iconSets.add(id, area, { ...rule, style: documentIconStyle, reversed: false });
        }
        for (const chart of sheet.charts ?? []) this.charts.add(id, chart.source, chart);
        if (sheet.print) this.pageLayouts.print(id, sheet.print);
        if (sheet.protected) this.protection.protect(id);
      }
    });
    this.activeId = this.sheets.activeId();
    this.rememberSheets();
    this.calculation.start(true);
    this.events.emit("opened", undefined);
    await this.whenSettled();
  }

  toDocument(): WorkbookDocument {
    return workbookDocument(this, (id) => this.unit.sheet(id));
  }

  /** What the engine takes up only at the end of the present turn counts as pending. */
  async whenSettled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (!this.isCalculating) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    await this.whenSettled();
  }

  get isCalculating(): boolean {
    return this.calculation.busy || this.functions.waiting;
  }

  on<Name extends keyof WorkbookEvents>(name: Name, listener: WorkbookListener<Name>): () => void {
    return this.events.on(name, listener);
  }

  /** Changes made inside are told as this source's, and as one step. */
  as<Result>(source: EditSource, change: () => Result): Result {
    return this.authorship.as(source, change);
  }

  receive(writes: readonly RangeWrite[]): void {
    this.untold(() => {
      for (const id of new Set(writes.map(({ sheetId }) => sheetId))) {
        this.writer.writeBlocks(
          id,
          writes.filter(({ sheetId }) => sheetId === id),
        );
      }
    });
    for (const { sheetId, ...block } of writes) {
      this.as("coauthor", () => {
        this.followEdit(sheetId, blockArea(block));
      });
    }
  }

  /** Makes custom functions known; until a runner is connected their cells show `#NAME?`. */
  registerFunctions(signatures: readonly CustomFunctionSignature[]): void {
    this.functionNames = [...this.functionNames, ...signatures.map(({ name }) => name)];
    this.disposers.push(this.functions.register(signatures));
  }

  protect(sheetId: string, options: Readonly<Record<string, boolean | string>> = {}, password = ""): void {
    this.protection.protect(sheetId, options, password);
    this.events.emit("protectionChanged", { sheetId, isProtected: true, source: this.authorship.source });
  }

  unprotect(sheetId: string): void {
    this.protection.unprotect(sheetId);
    this.events.emit("protectionChanged", { sheetId, isProtected: false, source: this.authorship.source });
  }

  addTable(sheetId: string, area: Area, name: string): string {
    const tableId = this.tables.add(sheetId, area, name);
    this.reenterFormulas();
    this.events.emit("tableAdded", { tableId, sheetId, source: this.authorship.source });
    return tableId;
  }

  renameTable(tableId: string, name: string): void {
    this.tables.rename(tableId, name);
    this.reenterFormulas();
  }

  resizeTable(tableId: string, area: Area): void {
    this.tables.resize(tableId, area);
    this.reenterFormulas();
  }

  removeTable(tableId: string): void {
    const table = this.tables.find(tableId);
    if (!table) return;
    this.tables.remove(tableId);
    const { name, sheetId } = table;
    this.events.emit("tableRemoved", { tableId, name, sheetId, source: this.authorship.source });
  }

  sheetIdByName(name: string): string | undefined {
    return this.sheets.idByName(name);
  }

  isWritable(sheetId: string, area: Area): boolean {
    return this.protection.isWritable(sheetId, area);
  }

  select(sheetId: string, area: Area): void {
    this.sheets.activate(sheetId);
    this.selection.select(sheetId, area);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue {
    return this.cells.value(sheetId, row, column);
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    return this.cells.formula(sheetId, row, column);
  }

  /** A run that is going on ends first: the engine has timers that it does not stop by itself. */
  dispose(): void {
    void this.calculation.whenIdle().then(() => {
      this.calculation.dispose();
      for (const dispose of this.disposers) dispose();
      this.engine.dispose();
    });
  }

  private enterFormula(formula: string, tables: readonly ReferableTable[], place: FormulaPlace): FormulaText {
    return enteredFormula(formula, this.functionNames, tables, place);
  }

  /** The words stay, so nobody is told of an edit. */
  private reenterFormulas(): void {
    this.untold(() => {
      for (const id of this.sheets.ids()) this.writer.reenter(id);
    });
  }

  private untold(change: () => void): void {
    const before = this.isUntold;
    this.isUntold = true;
    change();
    this.isUntold = before;
  }

  private endRun(): void {
    this.functions.endRun();
    if (this.isCalculating) return;
    this.functions.settle();
    const sheetIds = [...this.calculatedSheets];
    this.calculatedSheets.clear();
    if (sheetIds.length > 0) this.events.emit("calculated", { sheetIds });
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private follow(change: GridChange): void {
    switch (change.type) {
      case "edited":
        if (!this.isUntold) this.followEdit(change.sheetId, change.area);
        break;
      case "calculated":
        this.calculatedSheets.add(change.sheetId);
        break;
      case "selected": {
        const area = this.selection.follow(change.params);
        if (area) this.events.emit("selectionChanged", { sheetId: change.params.subUnitId, area });
        break;
      }
      case "lines":
        this.lists.shift(change.sheetId, change.change);
        this.iconSets.shift(change.sheetId, change.change);
        this.emitLines(change);
        break;
      default:
        this.followSheet(change.type, change.sheetId);
    }
  }

  private followEdit(sheetId: string, area: Area): void {
    if (this.tables.headingsEdited(sheetId, area)) this.reenterFormulas();
    this.tellEdit(sheetId, area);
  }

  /** Rows or columns that came or went make everything from there on another cell. */
  private emitLines({ sheetId, change: { lines, start, count } }: Extract<GridChange, { type: "lines" }>): void {
    const sheet = this.unit.sheet(sheetId);
    const area =
      lines === "rows"
        ? { row: start, column: 0, rows: count, columns: sheet.getColumnCount() }
        : { row: 0, column: start, rows: sheet.getRowCount(), columns: count };
    this.tellEdit(sheetId, area);
  }

  private tellEdit(sheetId: string, area: Area): void {
    const { source, step } = this.authorship;
    this.events.emit("edited", { sheetId, area, source, step });
  }

  private followSheet(type: "sheetAdded" | "sheetRemoved" | "sheetRenamed" | "sheetActivated", sheetId: string): void {
    const before = this.sheetNames.get(sheetId) ?? "";
    const { source } = this.authorship;
    this.rememberSheets();
    if (type === "sheetActivated") {
      if (sheetId === this.activeId || this.sheets.isAdding) return;
      const left = this.activeId;
      this.activeId = sheetId;
      this.events.emit("sheetActivated", { sheetId, before: this.unit.hasSheet(left) ? left : null });
    } else if (type === "sheetRenamed") {
      this.events.emit("sheetRenamed", { sheetId, before, after: this.sheets.name(sheetId), source });
    } else {
      if (type === "sheetRemoved") this.forgetSheet(sheetId);
      this.events.emit(type, { sheetId, source });
    }
  }

  private forgetSheet(sheetId: string): void {
    this.lists.removeSheet(sheetId);
    this.iconSets.removeSheet(sheetId);
    this.charts.removeSheet(sheetId);
    this.pageLayouts.removeSheet(sheetId);
    this.protection.unprotect(sheetId);
  }

  private rememberSheets(): void {
    this.sheetNames = new Map(this.sheets.ids().map((id) => [id, this.sheets.name(id)]));
  }
}
