import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import type * as node from "@univerjs/preset-sheets-node-core";

/**
 * The formula engine's classes and service tokens that the model uses. They are handed in because
 * the browser and Node get the same engine from different packages.
 */
export type EngineParts = Pick<
  typeof node,
  | "ArrayValueObject"
  | "BaseFunction"
  | "BooleanValueObject"
  | "ErrorType"
  | "ErrorValueObject"
  | "FormulaDataModel"
  | "IActiveDirtyManagerService"
  | "IDefinedNamesService"
  | "IDependencyManagerService"
  | "IFunctionService"
  | "NullValueObject"
  | "NumberValueObject"
  | "StringValueObject"
>;

/** A started Univer instance with sheets, formulas, tables and validations, rendered or headless. */
export interface Engine {
  readonly injector: Injector;
  readonly parts: EngineParts;
  /** Makes the workbook and shows it where the instance is rendered. */
  createWorkbook(data: Partial<IWorkbookData>): Workbook;
  dispose(): void;
}
