import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, FunctionVariantType } from "@univerjs/preset-sheets-node-core";
import type { CustomFunctionMatrix, CustomFunctionValue } from "./customFunctions";
import type { EngineParts } from "./engine";

/** What the engine hands to a function and takes from it: a value, an array or a reference. */
export type EngineValue = FunctionVariantType;
type EngineScalar = ReturnType<ArrayValueObject["getFirstCell"]>;

/** The engine has no `#BUSY!`; its own word for data that is still coming stands in for it. */
const busyInEngine = "#GETTING_DATA";
export const busy = "#BUSY!";

export function fromEngineError(text: string): string {
  return text === busyInEngine ? busy : text;
}

export function isEngineReference(value: EngineValue): value is BaseReferenceObject {
  return value.isReferenceObject();
}

/** Turns values into the engine's objects and back. */
export class EngineValues {
  constructor(private readonly parts: EngineParts) {}

  /** An error the engine does not know becomes `#VALUE!`. */
  error(text: string): EngineScalar {
    const { ErrorType, ErrorValueObject } = this.parts;
    const wanted = text === busy ? busyInEngine : text;
    const isWanted = (type: string): boolean => type === wanted;
    return ErrorValueObject.create(Object.values(ErrorType).find(isWanted) ?? ErrorType.VALUE);
  }

  toEngine(value: CustomFunctionValue | CustomFunctionMatrix): EngineValue {
    return isMatrix(value) ? this.array(value) : this.scalar(value);
  }

  /** The cells of a range or an array; a single value is a matrix of one. */
  matrix(value: EngineValue): CustomFunctionValue[][] {
    const values = isEngineReference(value) ? value.toArrayValueObject() : value;
    if (!(values instanceof this.parts.ArrayValueObject)) return [[fromScalar(values)]];
    return Array.from({ length: values.getRowCount() }, (_, row) =>
      Array.from({ length: values.getColumnCount() }, (__, column) => fromScalar(values.get(row, column))),
    );
  }

  private scalar(value: CustomFunctionValue): EngineScalar {
    const { BooleanValueObject, NullValueObject, NumberValueObject, StringValueObject } = this.parts;
    if (value === null) return NullValueObject.create();
    if (typeof value === "number") return NumberValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    if (typeof value === "string") return StringValueObject.create(value);
    return this.error(value.error);
  }

  private array(rows: CustomFunctionMatrix): EngineValue {
    return this.parts.ArrayValueObject.create({
      calculateValueList: rows.map((row) => row.map((value) => this.scalar(value))),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

function fromScalar(value: Nullable<EngineScalar>): CustomFunctionValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: fromEngineError(String(value.getValue())) };
  return value.getValue();
}

function isMatrix(value: CustomFunctionValue | CustomFunctionMatrix): value is CustomFunctionMatrix {
  return Array.isArray(value);
}
