import type { Area } from "../../../scoreboard/document";
import { parseAddress } from "../../model/a1";
import { RangeTarget, type HostContext } from "../context";
import { ExcelError } from "../errors";
import { isHostObject } from "../hostObject";

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** The sheet with this name, or Excel's refusal. */
export function requireSheet(host: HostContext, name: string): string {
  const sheetId = host.model.sheets.idByName(name);
  if (sheetId === undefined) throw new ExcelError("ItemNotFound");
  return sheetId;
}

/** A Range object or an address; without a sheet in it an address is of the sheet given. Defined names count as addresses. */
export function placeArgument(host: HostContext, value: unknown, sheetId: string): Place {
  if (isHostObject(value)) {
    if (value.target instanceof RangeTarget) return { sheetId: value.target.sheetId, area: value.target.area };
    throw new ExcelError("InvalidArgument");
  }
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  const text = value.replace(/^=/, "");
  const name = host.model.names.find(text);
  const address = parseAddress(text) ?? (name && host.model.names.target(name));
  if (!address) throw new ExcelError("InvalidArgument", `"${value}" is no address.`);
  return {
    sheetId: address.sheetName === null ? sheetId : requireSheet(host, address.sheetName),
    area: address.area,
  };
}
