import { intersection } from "../../model/areas";
import type { IconRule } from "../../model/iconSets";
import { choiceArgument, integerArgument, textArgument } from "../arguments";
import type { RangeTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { conditionalFormatObject } from "./conditionalFormat";

const newIconSet: IconRule = { style: "ThreeTrafficLights1", high: 67, low: 33, showValue: true, reversed: false };

function formats({ host, sheetId, area }: RangeTarget): readonly HostObject[] {
  return host.model.iconSets
    .items(sheetId)
    .filter((item) => intersection(item.area, area) !== null)
    .map(({ id }) => conditionalFormatObject({ host, sheetId, id }));
}

function requireUnprotected({ host, sheetId }: RangeTarget): void {
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
}

function byId(target: RangeTarget, id: unknown): HostObject | null {
  const wanted = textArgument(id);
  return formats(target).find((format) => format.get("Id") === wanted) ?? null;
}

export const conditionalFormatsObject = defineObject<RangeTarget>({
  typeName: "ConditionalFormatCollection",
  items: formats,
  indexer: (target, [id]) => {
    const format = byId(target, id);
    if (!format) throw new ExcelError("ItemNotFound");
    return format;
  },
  methods: {
    Add: (target, [type]) => {
      const kind = textArgument(type);
      if (choiceArgument(kind, ["IconSet", kind]) !== "IconSet") {
        throw apiNotFound("ConditionalFormatCollection", `add("${kind}")`);
      }
      requireUnprotected(target);
      const { host, sheetId, area } = target;
      const { id } = host.model.iconSets.add(sheetId, area, newIconSet);
      return conditionalFormatObject({ host, sheetId, id });
    },
    ClearAll: (target) => {
      requireUnprotected(target);
      target.host.model.iconSets.clear(target.sheetId, target.area);
    },
    GetCount: (target) => formats(target).length,
    GetItemAt: (target, [index]) => {
      const format = formats(target)[integerArgument(index)];
      if (!format) throw new ExcelError("InvalidArgument");
      return format;
    },
    GetItemOrNullObject: (target, [id]) => byId(target, id),
  },
});
