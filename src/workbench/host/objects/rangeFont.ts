import type { IStyleData, Nullable } from "@univerjs/core";
import { defaultFont, fromStyleData } from "../../model/styleData";
import { booleanArgument, colorArgument, numberArgument, textArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { defineObject } from "../hostObject";
import { uniform, writeStyle } from "./rangeCells";

function font<Value>(target: RangeTarget, read: (style: Nullable<IStyleData>) => Value): Value | null {
  return uniform(target, (row, column) => read(target.host.model.cells.style(target.sheetId, row, column)));
}

export const rangeFontObject = defineObject<RangeTarget>({
  typeName: "RangeFont",
  properties: {
    Bold: {
      get: (target) => font(target, (style) => fromStyleData(style).bold === true),
      set: (target, value) => {
        writeStyle(target, { bold: booleanArgument(value) });
      },
    },
    Italic: {
      get: (target) => font(target, (style) => fromStyleData(style).italic === true),
      set: (target, value) => {
        writeStyle(target, { italic: booleanArgument(value) });
      },
    },
    Color: {
      get: (target) => font(target, (style) => style?.cl?.rgb?.toUpperCase() ?? defaultFont.color),
      set: (target, value) => {
        writeStyle(target, { fontColor: colorArgument(value) });
      },
    },
    Size: {
      get: (target) => font(target, (style) => style?.fs ?? defaultFont.size),
      set: (target, value) => {
        writeStyle(target, { fontSize: numberArgument(value) });
      },
    },
    Name: {
      get: (target) => font(target, (style) => style?.ff ?? defaultFont.name),
      set: (target, value) => {
        writeStyle(target, { fontName: textArgument(value) });
      },
    },
  },
});
