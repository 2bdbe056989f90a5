import { sheetColumns } from "../../model/a1";
import { choiceArgument, recordArgument, textArgument } from "../arguments";
import type { SheetTarget } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { placeArgument } from "./rangeArgument";

function titleRows({ host, sheetId }: SheetTarget): HostObject | null {
  const rows = host.model.pageLayouts.of(sheetId).titleRows;
  if (!rows) return null;
  const { first, last } = rows;
  return host.objects.range(sheetId, { row: first, column: 0, rows: last - first + 1, columns: sheetColumns });
}

function zoomArgument(value: unknown): Record<string, number> {
  const zoom: Record<string, number> = {};
  for (const [name, number] of Object.entries(recordArgument(value))) {
    if (typeof number !== "number" || !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name)) {
      throw new ExcelError("InvalidArgument");
    }
    zoom[name] = number;
  }
  return zoom;
}

export const pageLayoutObject = defineObject<SheetTarget>({
  typeName: "PageLayout",
  properties: {
    Orientation: {
      get: ({ host, sheetId }) => host.model.pageLayouts.of(sheetId).orientation,
      set: ({ host, sheetId }, value) => {
        const orientation = choiceArgument(value, ["Portrait", "Landscape"]) === "Landscape" ? "Landscape" : "Portrait";
        host.model.pageLayouts.set(sheetId, { orientation });
      },
    },
    PaperSize: {
      get: ({ host, sheetId }) => host.model.pageLayouts.of(sheetId).paperSize,
      set: ({ host, sheetId }, value) => {
        host.model.pageLayouts.set(sheetId, { paperSize: textArgument(value) });
      },
    },
    Zoom: {
      get: ({ host, sheetId }) => host.model.pageLayouts.of(sheetId).zoom,
      set: ({ host, sheetId }, value) => {
        host.model.pageLayouts.set(sheetId, { zoom: zoomArgument(value) });
      },
    },
  },
  methods: {
    SetPrintTitleRows: ({ host, sheetId }, [rows]) => {
      const { area } = placeArgument(host, rows, sheetId);
      host.model.pageLayouts.set(sheetId, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    },
    GetPrintTitleRowsOrNullObject: titleRows,
  },
});
