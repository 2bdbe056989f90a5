import { colorArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { defineObject } from "../hostObject";
import { uniform, writeStyle } from "./rangeCells";

const noFill = "#FFFFFF";

export const rangeFillObject = defineObject<RangeTarget>({
  typeName: "RangeFill",
  properties: {
    Color: {
      get: (target) =>
        uniform(
          target,
          (row, column) => target.host.model.cells.style(target.sheetId, row, column)?.bg?.rgb?.toUpperCase() ?? noFill,
        ) ?? "",
      set: (target, value) => {
        writeStyle(target, { fill: colorArgument(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      writeStyle(target, { fill: null });
    },
  },
});
