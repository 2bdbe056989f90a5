import type { DefinedFormula } from "../../files/results/definedNames";
import type { CellValue } from "../../scoreboard/cellValue";
import type { Area, WorkbookDocument } from "../../scoreboard/document";
import { createHeadlessEngine } from "../../workbench/model/headlessEngine";
import { WorkbookModel } from "../../workbench/model/workbookModel";
import { answerFunctions } from "./functionCalls";

/** A sheet after calculation. */
export interface CalculatedSheet {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** The areas of results larger than a cell. */
  readonly spills: readonly Area[];
}

/** The workbench's engine, to calculate one document: it remembers formulas, so another document takes another calculator. */
export class Calculator {
  private readonly engine = createHeadlessEngine();
  private readonly model = new WorkbookModel(this.engine);

  constructor() {
    answerFunctions(this.model);
  }

  /** The functions that it knows, ours included, in upper case. */
  functions(): ReadonlySet<string> {
    const { injector, parts } = this.engine;
    return new Set([...injector.get(parts.IFunctionService).getExecutors().keys()].map((name) => String(name)));
  }

  /** @returns the sheets by their names, good until the engine is disposed of */
  async calculate(
    document: WorkbookDocument,
    names: readonly DefinedFormula[],
  ): Promise<ReadonlyMap<string, CalculatedSheet>> {
    await this.model.loadDocument({ ...document, names: [] }, names);
    return new Map(document.sheets.map(({ name }) => [name, this.sheet(name)]));
  }

  /** Resolves when the engine is gone: two at a time would share what they remember. */
  async dispose(): Promise<void> {
    await this.model.whenSettled();
    this.model.dispose();
    await new Promise((resolve) => setImmediate(resolve));
  }

  private sheet(name: string): CalculatedSheet {
    const id = this.model.sheetIdByName(name);
    if (id === undefined) throw new Error(`The calculated workbook has no sheet ${name}`);
    return {
      valueAt: (row, column) => this.model.valueAt(id, row, column),
      spills: this.model.cells.spills(id),
    };
  }
}
