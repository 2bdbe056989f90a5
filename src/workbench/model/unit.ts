import {
  ICommandService,
  IUniverInstanceService,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { Engine } from "./engine";

/** The Univer workbook that is open, reached by sheet id; replaced as a whole when a document is opened. */
export class Unit {
  readonly commands: ICommandService;
  private opened = 0;
  private current: Workbook;

  constructor(
    readonly engine: Engine,
    data: Partial<IWorkbookData>,
  ) {
    // The engine's services exist once the first workbook does.
    this.current = engine.createWorkbook(this.withId(data));
    this.commands = engine.injector.get(ICommandService);
  }

  get id(): string {
    return this.current.getUnitId();
  }

  get workbook(): Workbook {
    return this.current;
  }

  replace(data: Partial<IWorkbookData>): void {
    const before = this.current;
    this.current = this.engine.createWorkbook(this.withId(data));
    this.engine.injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
  }

  hasSheet(sheetId: string): boolean {
    return this.current.getSheetOrders().includes(sheetId);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.current.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${sheetId}`);
    return sheet;
  }

  /** Runs a Univer command on the sheet. */
  run(command: string, sheetId: string, params: object): void {
    this.runOnWorkbook(command, { subUnitId: sheetId, ...params });
  }

  runOnWorkbook(command: string, params: object): void {
    const done = this.commands.syncExecuteCommand(command, { unitId: this.id, ...params });
    if (!done) throw new Error(`Univer refused ${command}`);
  }

  private withId(data: Partial<IWorkbookData>): Partial<IWorkbookData> {
    this.opened += 1;
    return { ...data, id: `workbook-${String(this.opened)}` };
  }
}
