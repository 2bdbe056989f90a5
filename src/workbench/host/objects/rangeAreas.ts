import type { Area } from "../../../scoreboard/document";
import { quotedSheetName, rangeAddress } from "../../model/a1";
import type { SheetTarget } from "../context";
import { defineObject } from "../hostObject";

export interface RangeAreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
  referenceId: string | null;
}

const rangesObject = defineObject<RangeAreasTarget>({
  typeName: "RangeCollection",
  items: ({ host, sheetId, areas }) => areas.map((area) => host.objects.range(sheetId, area)),
  methods: { GetCount: ({ areas }) => areas.length },
});

/** Several areas of one sheet. */
export const rangeAreasObject = defineObject<RangeAreasTarget>({
  typeName: "RangeAreas",
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: {
      get: ({ host, sheetId, areas }) => {
        const sheet = quotedSheetName(host.model.sheets.name(sheetId));
        return areas.map((area) => `${sheet}!${rangeAddress(area)}`).join(",");
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: {
    Areas: rangesObject,
    Worksheet: ({ host, sheetId }) => host.objects.worksheet(sheetId),
  },
  methods: {
    _KeepReference: (target) => {
      target.referenceId ??= target.host.kept.keep(rangeAreasObject(target));
    },
  },
});
