import type { Area } from "../../../scoreboard/document";
import { quotedSheetName, rangeAddress, sheetColumns, sheetRows } from "../../model/a1";
import { boundingArea, intersection, lastColumn, lastRow } from "../../model/areas";
import { relativeFormula } from "../../model/relativeFormula";
import { choiceArgument, integerArgument, optional, booleanArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { placeArgument } from "./rangeArgument";
import { clearCells, plainValue, readCells, valueType, writeCells, writeNumberFormats } from "./rangeCells";
import { rangeFormatObject } from "./rangeFormat";
import { hidden, lineProperties, merge, mergedAreas, setHidden, unmerge } from "./rangeLines";

function derived({ host, sheetId }: RangeTarget, area: Area): HostObject {
  const inside = area.row >= 0 && area.column >= 0 && lastRow(area) < sheetRows && lastColumn(area) < sheetColumns;
  if (!inside || area.rows < 1 || area.columns < 1) throw new ExcelError("InvalidArgument");
  return host.objects.range(sheetId, area);
}

function address({ host, sheetId, area }: RangeTarget): string {
  return `${quotedSheetName(host.model.sheets.name(sheetId))}!${rangeAddress(area)}`;
}

/** The other range's area, which must be on the same sheet. */
function otherArea(target: RangeTarget, value: unknown): Area {
  const other = placeArgument(target.host, value, target.sheetId);
  if (other.sheetId !== target.sheetId) throw new ExcelError("InvalidArgument");
  return other.area;
}

function formula({ host, sheetId }: RangeTarget, row: number, column: number): unknown {
  return host.model.cells.formula(sheetId, row, column) ?? plainValue(host.model.cells.value(sheetId, row, column));
}

function usedRange(target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const used = target.host.model.cells.usedArea(target.sheetId, optional(valuesOnly, booleanArgument, false));
  const area = used && intersection(used, target.area);
  return area && derived(target, area);
}

/** The area that the formula in the first cell spills to, or the one whose spill the first cell is part of. */
function spill({ host, sheetId, area }: RangeTarget, from: "anchor" | "member"): Area | null {
  return (
    host.model.cells.spills(sheetId).find((spilled) => {
      const isAnchor = spilled.row === area.row && spilled.column === area.column;
      return from === "anchor" ? isAnchor : intersection(spilled, { ...area, rows: 1, columns: 1 }) !== null;
    }) ?? null
  );
}

function notNull(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}

function spillingTo(target: RangeTarget): HostObject | null {
  const area = spill(target, "anchor");
  return area && derived(target, area);
}

function spillParent(target: RangeTarget): HostObject | null {
  const area = spill(target, "member");
  return area && derived(target, { ...area, rows: 1, columns: 1 });
}

export const rangeObject = defineObject<RangeTarget>({
  typeName: "Range",
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => area.columns === sheetColumns },
    IsEntireColumn: { get: ({ area }) => area.rows === sheetRows },
    RowHidden: {
      get: (target) => hidden(target, "rows"),
      set: (target, value) => {
        setHidden(target, "rows", value);
      },
    },
    ColumnHidden: {
      get: (target) => hidden(target, "columns"),
      set: (target, value) => {
        setHidden(target, "columns", value);
      },
    },
    Values: {
      get: (target) =>
        readCells(target, (row, column) => plainValue(target.host.model.cells.value(target.sheetId, row, column))),
      set: writeCells,
    },
    ValueTypes: {
      get: (target) =>
        readCells(target, (row, column) => valueType(target.host.model.cells.value(target.sheetId, row, column))),
    },
    Text: {
      get: (target) => readCells(target, (row, column) => target.host.model.cells.text(target.sheetId, row, column)),
    },
    Formulas: {
      get: (target) => readCells(target, (row, column) => formula(target, row, column)),
      set: writeCells,
    },
    FormulasR1C1: {
      get: (target) =>
        readCells(target, (row, column) => {
          const text = formula(target, row, column);
          return typeof text === "string" && text.startsWith("=") ? relativeFormula(text, row, column) : text;
        }),
    },
    NumberFormat: {
      get: (target) =>
        readCells(target, (row, column) => target.host.model.cells.numberFormat(target.sheetId, row, column)),
      set: writeNumberFormats,
    },
    HasSpill: {
      get: ({ host, sheetId, area }) => {
        const spilled = host.model.cells.spills(sheetId).map((one) => intersection(one, area));
        const count = spilled.reduce((sum, one) => sum + (one ? one.rows * one.columns : 0), 0);
        return count === 0 ? false : count === area.rows * area.columns ? true : null;
      },
    },
  },
  navigation: {
    Worksheet: ({ host, sheetId }) => host.objects.worksheet(sheetId),
    Format: rangeFormatObject,
    DataValidation: dataValidationObject,
    ConditionalFormats: conditionalFormatsObject,
  },
  methods: {
    _KeepReference: (target) => {
      target.referenceId ??= target.host.kept.keep(rangeObject(target));
    },
    // What office.js asks before a write that it splits.
    _ValidateArraySize: ({ host, sheetId, area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw new ExcelError("InvalidArgument");
      host.splits.begin(sheetId, area);
    },
    GetCell: (target, [row, column]) =>
      derived(target, {
        row: target.area.row + integerArgument(row),
        column: target.area.column + integerArgument(column),
        rows: 1,
        columns: 1,
      }),
    GetRow: (target, [row]) =>
      derived(target, { ...target.area, row: target.area.row + integerArgument(row), rows: 1 }),
    GetColumn: (target, [column]) =>
      derived(target, { ...target.area, column: target.area.column + integerArgument(column), columns: 1 }),
    GetLastRow: (target) => derived(target, { ...target.area, row: lastRow(target.area), rows: 1 }),
    GetLastColumn: (target) => derived(target, { ...target.area, column: lastColumn(target.area), columns: 1 }),
    GetLastCell: (target) =>
      derived(target, { row: lastRow(target.area), column: lastColumn(target.area), rows: 1, columns: 1 }),
    GetEntireRow: (target) => derived(target, { ...target.area, column: 0, columns: sheetColumns }),
    GetEntireColumn: (target) => derived(target, { ...target.area, row: 0, rows: sheetRows }),
    GetOffsetRange: (target, [rows, columns]) =>
      derived(target, {
        ...target.area,
        row: target.area.row + integerArgument(rows),
        column: target.area.column + integerArgument(columns),
      }),
    GetResizedRange: (target, [rows, columns]) =>
      derived(target, {
        ...target.area,
        rows: target.area.rows + integerArgument(rows),
        columns: target.area.columns + integerArgument(columns),
      }),
    GetAbsoluteResizedRange: (target, [rows, columns]) =>
      derived(target, { ...target.area, rows: integerArgument(rows), columns: integerArgument(columns) }),
    GetBoundingRect: (target, [other]) => derived(target, boundingArea(target.area, otherArea(target, other))),
    GetIntersection: (target, [other]) => {
      const area = intersection(target.area, otherArea(target, other));
      if (!area) throw new ExcelError("ItemNotFound");
      return derived(target, area);
    },
    GetIntersectionOrNullObject: (target, [other]) => {
      const area = intersection(target.area, otherArea(target, other));
      return area && derived(target, area);
    },
    GetUsedRange: (target, [valuesOnly]) => notNull(usedRange(target, valuesOnly)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly),
    GetSpillingToRange: (target) => notNull(spillingTo(target)),
    GetSpillingToRangeOrNullObject: spillingTo,
    GetSpillParent: (target) => notNull(spillParent(target)),
    GetSpillParentOrNullObject: spillParent,
    GetMergedAreasOrNullObject: mergedAreas,
    Merge: (target, [across]) => {
      merge(target, across);
    },
    Unmerge: unmerge,
    GetRowProperties: (target, [wanted]) => lineProperties(target, "rows", wanted),
    GetColumnProperties: (target, [wanted]) => lineProperties(target, "columns", wanted),
    Select: ({ host, sheetId, area }) => {
      host.model.select(sheetId, area);
    },
    Clear: (target, [applyTo]) => {
      clearCells(
        target,
        optional(applyTo, (value) => choiceArgument(value, ["All", "Formats", "Contents"] as const), "All"),
      );
    },
    Calculate: ({ host }) => {
      host.model.calculation.start();
    },
  },
});
