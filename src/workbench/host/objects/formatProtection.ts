import { booleanArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { defineObject } from "../hostObject";
import { uniform, writeLock } from "./rangeCells";

export const formatProtectionObject = defineObject<RangeTarget>({
  typeName: "FormatProtection",
  properties: {
    Locked: {
      get: (target) => uniform(target, (row, column) => target.host.model.cells.isLocked(target.sheetId, row, column)),
      set: (target, value) => {
        writeLock(target, booleanArgument(value));
      },
    },
  },
});
