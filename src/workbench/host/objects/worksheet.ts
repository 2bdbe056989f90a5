import type { Area } from "../../../scoreboard/document";
import { sheetColumns, sheetRows } from "../../model/a1";
import { cellArea } from "../../model/areas";
import { defaultColumnPixels, defaultRowPixels, pixelsToPoints } from "../../model/measure";
import { booleanArgument, choiceArgument, colorArgument, integerArgument, optional, textArgument } from "../arguments";
import type { SheetTarget } from "../context";
import { ExcelError } from "../errors";
import { eventTypes } from "../eventTypes";
import { defineObject, type HostObject } from "../hostObject";
import { chartsObject } from "./charts";
import { commentsObject } from "./comments";
import { eventMethods } from "./eventMethods";
import { freezePanesObject } from "./freezePanes";
import { pageLayoutObject } from "./pageLayout";
import { placeArgument } from "./rangeArgument";
import { worksheetProtectionObject } from "./worksheetProtection";

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

function requirePositive(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
  if (!inside || rows < 1 || columns < 1) throw new ExcelError("InvalidArgument");
  return area;
}

function rangeAt(target: SheetTarget, address: unknown): HostObject {
  if (address === null || address === undefined) return target.host.objects.range(target.sheetId, wholeSheet);
  const place = placeArgument(target.host, textArgument(address), target.sheetId);
  return target.host.objects.range(place.sheetId, place.area);
}

function rename({ host, sheetId }: SheetTarget, value: unknown): void {
  const { sheets } = host.model;
  const name = textArgument(value);
  const taken = sheets.idByName(name);
  if (!sheets.isValidName(name) || (taken !== undefined && taken !== sheetId)) throw new ExcelError("InvalidArgument");
  host.model.as("host", () => {
    sheets.rename(sheetId, name);
  });
}

function remove({ host, sheetId }: SheetTarget): void {
  const { sheets } = host.model;
  if (!sheets.ids().some((id) => id !== sheetId && !sheets.isHidden(id))) throw new ExcelError("InvalidOperation");
  host.model.as("host", () => {
    sheets.remove(sheetId);
  });
}

export const worksheetObject = defineObject<SheetTarget>({
  typeName: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: { get: ({ host, sheetId }) => host.model.sheets.name(sheetId), set: rename },
    Position: {
      get: ({ host, sheetId }) => host.model.sheets.ids().indexOf(sheetId),
      set: ({ host, sheetId }, value) => {
        host.model.sheets.move(sheetId, integerArgument(value));
      },
    },
    Visibility: {
      get: ({ host, sheetId }) => (host.model.sheets.isHidden(sheetId) ? "Hidden" : "Visible"),
      set: ({ host, sheetId }, value) => {
        host.model.sheets.setHidden(sheetId, choiceArgument(value, ["Visible", "Hidden"]) === "Hidden");
      },
    },
    TabColor: {
      get: ({ host, sheetId }) => host.model.sheets.tabColor(sheetId),
      set: ({ host, sheetId }, value) => {
        host.model.sheets.setTabColor(sheetId, value === "" ? "" : colorArgument(value));
      },
    },
    ShowGridlines: { get: ({ host, sheetId }) => host.model.sheets.showsGridlines(sheetId) },
    // office.js sets it under this older name.
    Gridlines: {
      set: ({ host, sheetId }, value) => {
        host.model.sheets.setShowsGridlines(sheetId, booleanArgument(value));
      },
    },
    StandardWidth: { get: () => pixelsToPoints(defaultColumnPixels) },
    StandardHeight: { get: () => pixelsToPoints(defaultRowPixels) },
  },
  navigation: {
    Charts: chartsObject,
    Comments: commentsObject,
    FreezePanes: freezePanesObject,
    Names: ({ host, sheetId }) => host.objects.names(sheetId),
    PageLayout: pageLayoutObject,
    Protection: worksheetProtectionObject,
    Tables: ({ host, sheetId }) => host.objects.tables(sheetId),
  },
  methods: {
    GetRange: (target, [address]) => rangeAt(target, address),
    GetCell: ({ host, sheetId }, [row, column]) =>
      host.objects.range(sheetId, requirePositive(cellArea(integerArgument(row), integerArgument(column)))),
    GetRangeByIndexes: ({ host, sheetId }, [row, column, rows, columns]) =>
      host.objects.range(
        sheetId,
        requirePositive({
          row: integerArgument(row),
          column: integerArgument(column),
          rows: integerArgument(rows),
          columns: integerArgument(columns),
        }),
      ),
    GetUsedRange: ({ host, sheetId }, [valuesOnly]) => {
      const area = host.model.cells.usedArea(sheetId, optional(valuesOnly, booleanArgument, false));
      return host.objects.range(sheetId, area ?? cellArea(0, 0));
    },
    GetUsedRangeOrNullObject: ({ host, sheetId }, [valuesOnly]) => {
      const area = host.model.cells.usedArea(sheetId, optional(valuesOnly, booleanArgument, false));
      return area && host.objects.range(sheetId, area);
    },
    Activate: ({ host, sheetId }) => {
      host.model.sheets.activate(sheetId);
    },
    Calculate: ({ host }, [markAllDirty]) => {
      host.model.calculation.start(optional(markAllDirty, booleanArgument, false));
    },
    Delete: remove,
    ...eventMethods<SheetTarget>(
      {
        ActivatedEvent: eventTypes.activated,
        CalculatedEvent: eventTypes.calculated,
        DataChangedEvent: eventTypes.changed,
        DeactivatedEvent: eventTypes.deactivated,
        EventNameChanged: eventTypes.nameChanged,
        ProtectionChangedEvent: eventTypes.protectionChanged,
        SelectionChangedEvent: eventTypes.selectionChanged,
      },
      ({ sheetId }) => sheetId,
    ),
  },
});
