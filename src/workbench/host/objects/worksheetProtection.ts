import { optional, recordArgument, textArgument } from "../arguments";
import type { SheetTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject } from "../hostObject";
import type { ProtectionOptions } from "../../model/protection";

const options: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function readOptions(value: unknown): ProtectionOptions {
  if (value === null || value === undefined) return options;
  const given: Record<string, boolean | string> = {};
  for (const [name, option] of Object.entries(recordArgument(value))) {
    if (!(name in options)) throw apiNotFound("WorksheetProtectionOptions", name);
    if (typeof option !== typeof options[name]) throw new ExcelError("InvalidArgument");
    given[name] = typeof option === "boolean" ? option : String(option);
  }
  return { ...options, ...given };
}

export const worksheetProtectionObject = defineObject<SheetTarget>({
  typeName: "WorksheetProtection",
  properties: {
    Protected: { get: ({ host, sheetId }) => host.model.protection.isProtected(sheetId) },
    Options: { get: ({ host, sheetId }) => ({ ...options, ...host.model.protection.options(sheetId) }) },
  },
  methods: {
    Protect: ({ host, sheetId }, [given, password]) => {
      if (host.model.protection.isProtected(sheetId)) throw new ExcelError("InvalidOperation");
      host.model.protect(sheetId, readOptions(given), optional(password, textArgument, ""));
    },
    Unprotect: ({ host, sheetId }, [password]) => {
      if (!host.model.protection.opens(sheetId, optional(password, textArgument, ""))) {
        throw new ExcelError("AccessDenied");
      }
      host.model.unprotect(sheetId);
    },
  },
});
