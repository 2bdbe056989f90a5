import type { Area } from "../../scoreboard/document";
import type { WorkbookModel } from "../model/workbookModel";
import type { FunctionService } from "./functionService";
import type { HostObject } from "./hostObject";
import type { KeptRanges } from "./keptRanges";
import type { Runtime } from "./runtime";
import type { EventRegistrations } from "./registrations";
import type { SplitWrites } from "./splitWrites";

/** What the objects of the model need of the host. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly registrations: EventRegistrations;
  readonly functions: FunctionService;
  readonly objects: ObjectFactory;
  readonly runtime: Runtime;
  readonly kept: KeptRanges;
  readonly splits: SplitWrites;
}

/** Makes the objects that lead to one another. */
export interface ObjectFactory {
  range(sheetId: string, area: Area): HostObject;
  worksheet(sheetId: string): HostObject;
  worksheets(): HostObject;
  table(tableId: string): HostObject;
  /** Of the workbook, or of one sheet. */
  tables(sheetId: string | null): HostObject;
  /** Names of the workbook; no sheet has names of its own here. */
  names(sheetId: string | null): HostObject;
}

export interface SheetTarget {
  readonly host: HostContext;
  readonly sheetId: string;
}

export interface TableTarget {
  readonly host: HostContext;
  readonly tableId: string;
}

export class RangeTarget {
  referenceId: string | null = null;

  constructor(
    readonly host: HostContext,
    readonly sheetId: string,
    readonly area: Area,
  ) {}
}
