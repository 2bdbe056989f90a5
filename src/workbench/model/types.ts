import type { CellValue } from "../../scoreboard/cellValue";
import type { Area, WorkbookDocument } from "../../scoreboard/document";

export type CalculationMode = "automatic" | "manual";

/** Who changed the workbook: somebody at the grid, the add-in through the host, a co-author elsewhere, or its opening. */
export type EditSource = "user" | "host" | "coauthor" | "load";

/** Something that happened to the workbook, and who did it. */
interface Sourced {
  readonly source: EditSource;
}

/** What a model tells its listeners. Sheets are named by id: a name can change, an id cannot. */
export interface WorkbookEvents {
  /** Cells were typed, pasted, cleared or written; recalculated results are not edits. Edits of one step were made at once. */
  edited: Sourced & { readonly sheetId: string; readonly area: Area; readonly step: number };
  /** A calculation has settled, custom functions included; the sheets are those where a result changed. */
  calculated: { readonly sheetIds: readonly string[] };
  selectionChanged: { readonly sheetId: string; readonly area: Area };
  sheetAdded: Sourced & { readonly sheetId: string };
  sheetRemoved: Sourced & { readonly sheetId: string };
  sheetRenamed: Sourced & { readonly sheetId: string; readonly before: string; readonly after: string };
  /** `before` is null when the sheet that was active is gone. */
  sheetActivated: { readonly sheetId: string; readonly before: string | null };
  tableAdded: Sourced & { readonly tableId: string; readonly sheetId: string };
  tableRemoved: Sourced & { readonly tableId: string; readonly name: string; readonly sheetId: string };
  settingsChanged: undefined;
  protectionChanged: Sourced & { readonly sheetId: string; readonly isProtected: boolean };
  /** Another document has taken the place of the former one. */
  opened: undefined;
}

export type WorkbookListener<Name extends keyof WorkbookEvents> = (event: WorkbookEvents[Name]) => void;

/** Something to be put into a cell: `undefined` leaves it as it is, a text with a leading "=" is a formula. */
export type CellInput = CellValue | undefined;

/** Rows of inputs from a cell on. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
}

export interface RangeWrite extends CellBlock {
  readonly sheetId: string;
}

/** What the workbench page needs of a workbook. The Excel host needs more: see WorkbookModel. */
export interface Workbook {
  /** Replaces the whole content; resolves when the new content has calculated. Every sheet id is new afterwards. */
  loadDocument(document: WorkbookDocument): Promise<void>;
  /** The content as it stands, calculated values included. */
  toDocument(): WorkbookDocument;
  /** Resolves when nothing is being calculated and no custom function is awaited. */
  whenSettled(): Promise<void>;
  /** Returns the function that stops listening. */
  on<Name extends keyof WorkbookEvents>(name: Name, listener: WorkbookListener<Name>): () => void;
  sheetIdByName(name: string): string | undefined;
  /** False where a protected sheet has a locked cell in the area: the grid then refuses to start editing. */
  isWritable(sheetId: string, area: Area): boolean;
  /** Activates the sheet and selects the area. */
  select(sheetId: string, area: Area): void;
  /** The value as Excel would give it: Booleans as Booleans, errors as errors, spilled results in their cells. */
  valueAt(sheetId: string, row: number, column: number): CellValue;
  /** Takes up what a co-author has written elsewhere: all at once, as Excel receives it, and told range by range. */
  receive(writes: readonly RangeWrite[]): void;
  /** The formula as it was written, or null. */
  formulaAt(sheetId: string, row: number, column: number): string | null;
  dispose(): void;
}
