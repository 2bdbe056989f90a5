import type { DefinedName } from "../../model/definedNames";
import { textArgument } from "../arguments";
import type { HostContext } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";

interface NameTarget {
  readonly host: HostContext;
  readonly name: string;
}

function requireName({ host, name }: NameTarget): DefinedName {
  const found = host.model.names.find(name);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function range(target: NameTarget): HostObject | null {
  const { model, objects } = target.host;
  const address = model.names.target(requireName(target));
  const sheetId = model.sheets.idByName(address?.sheetName ?? "");
  return address && sheetId !== undefined ? objects.range(sheetId, address.area) : null;
}

export const namedItemObject = defineObject<NameTarget>({
  typeName: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (target) => requireName(target).formula,
      set: (target, value) => {
        const formula = textArgument(value);
        target.host.model.names.remove(target.name);
        target.host.model.names.add({ name: target.name, formula });
      },
    },
    Value: { get: (target) => requireName(target).formula.slice(1) },
    Type: { get: (target) => (range(target) ? "Range" : "String") },
    Scope: { get: () => "Workbook" },
    Visible: { get: () => true },
    Comment: { get: () => "" },
  },
  methods: {
    GetRange: (target) => {
      const found = range(target);
      if (!found) throw new ExcelError("InvalidReference");
      return found;
    },
    GetRangeOrNullObject: range,
    Delete: ({ host, name }) => {
      host.model.names.remove(name);
    },
  },
});
