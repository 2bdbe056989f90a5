import type { ICommandService, Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
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
  | "ErrorValueObject"
  | "FormulaDataModel"
  | "IActiveDirtyManagerService"
  | "IFunctionService"
  | "NullValueObject"
  | "NumberValueObject"
  | "StringValueObject"
>;

/** A started Univer instance with sheets, formulas and number formats, rendered or headless. */
export interface Engine {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly parts: EngineParts;
  dispose(): void;
}
