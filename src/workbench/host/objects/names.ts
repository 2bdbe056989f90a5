import { absoluteAddress, quotedSheetName } from "../../model/a1";
import { textArgument } from "../arguments";
import { type HostContext, RangeTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, type HostObject, isHostObject } from "../hostObject";
import { namedItemObject } from "./namedItem";

export interface NamesTarget {
  readonly host: HostContext;
  /** Null for the names of the workbook; a sheet has none of its own. */
  readonly sheetId: string | null;
}

function items({ host, sheetId }: NamesTarget): readonly HostObject[] {
  return sheetId === null ? host.model.names.items().map(({ name }) => namedItemObject({ host, name })) : [];
}

function find({ host, sheetId }: NamesTarget, key: unknown): HostObject | null {
  const found = sheetId === null ? host.model.names.find(textArgument(key)) : undefined;
  return found ? namedItemObject({ host, name: found.name }) : null;
}

function referenceFormula(host: HostContext, reference: unknown): string {
  if (isHostObject(reference) && reference.target instanceof RangeTarget) {
    const { sheetId, area } = reference.target;
    return `=${quotedSheetName(host.model.sheets.name(sheetId))}!${absoluteAddress(area)}`;
  }
  const text = textArgument(reference);
  return text.startsWith("=") ? text : `=${text}`;
}

export const namesObject = defineObject<NamesTarget>({
  typeName: "NamedItemCollection",
  items,
  indexer: (target, [key]) => {
    const name = find(target, key);
    if (!name) throw new ExcelError("ItemNotFound");
    return name;
  },
  methods: {
    Add: ({ host, sheetId }, [key, reference]) => {
      if (sheetId !== null) throw apiNotFound("Worksheet.names", "add()");
      const name = textArgument(key);
      if (!host.model.names.isValid(name) || host.model.tables.find(name)) throw new ExcelError("InvalidArgument");
      if (host.model.names.find(name)) throw new ExcelError("ItemAlreadyExists");
      host.model.names.add({ name, formula: referenceFormula(host, reference) });
      return namedItemObject({ host, name });
    },
    GetCount: (target) => items(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
});
