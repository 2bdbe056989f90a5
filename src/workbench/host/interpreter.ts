import { recordArgument } from "./arguments";
import { ExcelError } from "./errors";
import { camelCase, type HostObject, isHostObject, pascalCase } from "./hostObject";
import { ObjectPaths, type Roots } from "./objectPaths";
import { queryObject } from "./query";
import { actionTypes, type ProcessQueryRequest, type ProcessQueryResponse, type QueryAction } from "./request";

const reading: ReadonlySet<number> = new Set([actionTypes.query, actionTypes.recursiveQuery, actionTypes.queryAsJson]);

/**
 * Runs the actions of one request in order and stops at the first that fails.
 * @param calculated resolves when cells that are being calculated can be read
 */
export async function interpret(
  request: ProcessQueryRequest,
  roots: Roots,
  calculated: () => Promise<void>,
): Promise<ProcessQueryResponse> {
  const paths = new ObjectPaths(request.ObjectPaths, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (needsCalculation(action, paths)) await calculated();
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      const value = runAction(action, paths);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const Location = [paths.typeName(action.ObjectPathId), camelCase(action.Name)].filter(Boolean).join(".");
      return { Results: results, TraceIds: traces, Error: { ...errorInfo(error), Location, ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: traces };
}

function needsCalculation(action: QueryAction, paths: ObjectPaths): boolean {
  if (action.ActionType !== actionTypes.setProperty) return reading.has(action.ActionType);
  return paths.resolve(action.ObjectPathId)?.setsAfterCalculation(action.Name) === true;
}

/** What the action answers; undefined for one that answers nothing. */
function runAction(action: QueryAction, paths: ObjectPaths): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object ? object.identity() : null;
    case actionTypes.query:
      return object && { ...object.identity(), ...queryObject(object, action.QueryInfo ?? {}) };
    case actionTypes.queryAsJson:
      return object && camelCaseKeys({ ...object.identity(), ...queryObject(object, action.QueryInfo ?? {}) });
    case actionTypes.method:
      // Excel ignores a method of a null object: samples delete a sheet that may not be there.
      return object ? runMethod(object, action, paths) : null;
    case actionTypes.setProperty:
      required(object).set(action.Name, paths.args(action.ArgumentInfo)[0]);
      return undefined;
    case actionTypes.update:
      update(required(object), recordArgument(paths.value(action.ObjectState ?? {})));
      return undefined;
    default:
      throw new ExcelError("ApiNotFound", `Action type ${String(action.ActionType)} is not part of this Excel host.`);
  }
}

function runMethod(object: HostObject, action: QueryAction, paths: ObjectPaths): unknown {
  const value = object.call(action.Name, paths.args(action.ArgumentInfo));
  return isHostObject(value) ? value.identity() : (value ?? null);
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}

function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(state)) {
    const member = pascalCase(key);
    if (object.has("navigation", member)) update(required(object.navigate(member)), recordArgument(value));
    else object.set(member, value);
  }
}

function camelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === "_Items" ? "items" : camelCase(key), camelCaseKeys(item)]),
  );
}

type ErrorInfo = Omit<NonNullable<ProcessQueryResponse["Error"]>, "ActionIndex" | "Location">;

/** A fault of the host itself goes to the add-in as Excel's general exception, with its text. */
function errorInfo(error: unknown): ErrorInfo {
  const known = error instanceof ExcelError ? error : new ExcelError("GeneralException", String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatusCode,
  };
}
