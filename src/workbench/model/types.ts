import type { CellValue } from "../../scoreboard/cellValue";
import type { Area, WorkbookDocument } from "../../scoreboard/document";

export type CalculationMode = "automatic" | "manual";

/** Who changed cells: somebody at the grid, the add-in through the host, or the opening of a document. */
export type EditSource = "user" | "host" | "load";

/** What a model tells its listeners. Sheets are named by id: a name can change, an id cannot. */
export interface WorkbookEvents {
  /** Cells were typed, pasted, cleared or written; recalculated results are not edits. */
  edited: { readonly sheetId: string; readonly area: Area; readonly source: EditSource };
  /** A calculation has settled, custom functions included; the sheets are those where a result changed. */
  calculated: { readonly sheetIds: readonly string[] };
  selectionChanged: { readonly sheetId: string; readonly area: Area };
  sheetAdded: { readonly sheetId: string };
  sheetRemoved: { readonly sheetId: string };
  sheetRenamed: { readonly sheetId: string; readonly before: string; readonly after: string };
  /** `before` is null when the sheet that was active is gone. */
  sheetActivated: { readonly sheetId: string; readonly before: string | null };
  tableAdded: { readonly tableId: string; readonly sheetId: string };
  tableRemoved: { readonly tableId: string; readonly name: string; readonly sheetId: string };
  settingsChanged: undefined;
  protectionChanged: { readonly sheetId: string; readonly isProtected: boolean };
  /** Another document has taken the place of the former one. */
  opened: undefined;
}

export type WorkbookListener<Name extends keyof WorkbookEvents> = (event: WorkbookEvents[Name]) => void;

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
  /** The formula as it was written, or null. */
  formulaAt(sheetId: string, row: number, column: number): string | null;
  dispose(): void;
}
