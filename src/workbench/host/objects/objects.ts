import { type HostContext, type ObjectFactory, RangeTarget } from "../context";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { tableObject } from "./table";
import { tablesObject } from "./tables";
import { worksheetObject } from "./worksheet";
import { worksheetsObject } from "./worksheets";

/** @param host asked for when an object is made: the context that the objects are part of */
export function createObjects(host: () => HostContext): ObjectFactory {
  return {
    range: (sheetId, area) => rangeObject(new RangeTarget(host(), sheetId, area)),
    worksheet: (sheetId) => worksheetObject({ host: host(), sheetId }),
    worksheets: () => worksheetsObject({ host: host() }),
    table: (tableId) => tableObject({ host: host(), tableId }),
    tables: (sheetId) => tablesObject({ host: host(), sheetId }),
    names: (sheetId) => namesObject({ host: host(), sheetId }),
  };
}
