import type { CellStyle } from "../../../scoreboard/document";
import { pixelsToPoints, pointsToPixels } from "../../model/measure";
import { fromStyleData, verticalAlignmentOf } from "../../model/styleData";
import { booleanArgument, choiceArgument, numberArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { ExcelError } from "../errors";
import { defineObject } from "../hostObject";
import { autofitColumns } from "./autofit";
import { formatProtectionObject } from "./formatProtection";
import { uniform, writeStyle } from "./rangeCells";
import { rangeFillObject } from "./rangeFill";
import { rangeFontObject } from "./rangeFont";

const alignmentNames = { left: "Left", center: "Center", right: "Right" } as const;
const alignments = new Map<string, NonNullable<CellStyle["align"]>>([
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
]);

function requireResizable({ host, sheetId }: RangeTarget, what: "Columns" | "Rows"): void {
  const options = host.model.protection.options(sheetId);
  if (options && options[`allowFormat${what}`] !== true) throw new ExcelError("AccessDenied");
}

function points(count: number, pixels: (index: number) => number): number | null {
  const first = pixels(0);
  for (let index = 1; index < Math.min(count, 1000); index += 1) if (pixels(index) !== first) return null;
  return pixelsToPoints(first);
}

export const rangeFormatObject = defineObject<RangeTarget>({
  typeName: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: (target) =>
        points(target.area.columns, (index) =>
          target.host.model.sheets.columnPixels(target.sheetId, target.area.column + index),
        ),
      set: (target, value) => {
        requireResizable(target, "Columns");
        target.host.model.sheets.setColumnPixels(target.sheetId, target.area, pointsToPixels(numberArgument(value)));
      },
    },
    RowHeight: {
      get: (target) =>
        points(target.area.rows, (index) =>
          target.host.model.sheets.rowPixels(target.sheetId, target.area.row + index),
        ),
      set: (target, value) => {
        requireResizable(target, "Rows");
        target.host.model.sheets.setRowPixels(target.sheetId, target.area, pointsToPixels(numberArgument(value)));
      },
    },
    WrapText: {
      get: (target) =>
        uniform(
          target,
          (row, column) => fromStyleData(target.host.model.cells.style(target.sheetId, row, column)).wrap === true,
        ),
      set: (target, value) => {
        writeStyle(target, { wrap: booleanArgument(value) });
      },
    },
    HorizontalAlignment: {
      get: (target) =>
        uniform(target, (row, column) => {
          const { align } = fromStyleData(target.host.model.cells.style(target.sheetId, row, column));
          return align ? alignmentNames[align] : "General";
        }),
      set: (target, value) => {
        const name = choiceArgument(value, ["General", "Left", "Center", "Right"]);
        writeStyle(target, { align: alignments.get(name) ?? null });
      },
    },
    VerticalAlignment: {
      get: (target) =>
        uniform(target, (row, column) =>
          verticalAlignmentOf(target.host.model.cells.style(target.sheetId, row, column)),
        ),
      set: (target, value) => {
        writeStyle(target, { verticalAlign: choiceArgument(value, ["Top", "Center", "Bottom"] as const) });
      },
    },
  },
  navigation: {
    Fill: rangeFillObject,
    Font: rangeFontObject,
    Protection: formatProtectionObject,
  },
  methods: {
    AutofitColumns: (target) => {
      requireResizable(target, "Columns");
      autofitColumns(target);
    },
    AutofitRows: (target) => {
      requireResizable(target, "Rows");
      const { host, sheetId, area } = target;
      host.model.sheets.autoRowHeights(sheetId, area);
    },
  },
});
