import { FILE_LIMITS } from "../limits";
import { WorkbookFileError } from "../workbookFileError";

/** What the sheets of a workbook may hold together, counted while they are read. Each exceeding of `FILE_LIMITS` throws "too-large". */
export class ReadingBudget {
  private cells = 0;
  private elements = 0;
  private formulaCharacters = 0;
  private textCharacters = 0;

  /** The cells of the area that a sheet uses. @throws {WorkbookFileError} */
  takeCells(count: number): void {
    this.cells += count;
    refuseIf(this.cells > FILE_LIMITS.cells, "the sheets use too many cells together");
  }

  /** A row or a cell as it is written out, empty or not. @throws {WorkbookFileError} */
  takeElement(): void {
    this.elements++;
    refuseIf(this.elements > FILE_LIMITS.elements, "the sheets write out too many rows and cells");
  }

  /** @throws {WorkbookFileError} */
  takeFormula({ length }: string): void {
    this.formulaCharacters += length;
    refuseIf(length > FILE_LIMITS.longestFormula, "a formula is too long");
    refuseIf(this.formulaCharacters > FILE_LIMITS.formulaCharacters, "the formulas are too long together");
  }

  /** The text of a cell, shared or not. @throws {WorkbookFileError} */
  takeText({ length }: string): void {
    this.textCharacters += length;
    refuseIf(length > FILE_LIMITS.longestText, "the text of a cell is too long");
    refuseIf(this.textCharacters > FILE_LIMITS.textCharacters, "the texts of the cells are too long together");
  }
}

function refuseIf(exceeded: boolean, detail: string): void {
  if (exceeded) throw new WorkbookFileError("too-large", detail);
}
