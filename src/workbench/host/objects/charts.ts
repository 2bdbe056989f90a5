import { choiceArgument, integerArgument, optional, textArgument } from "../arguments";
import type { SheetTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import { chartObject } from "./chart";
import { placeArgument } from "./rangeArgument";

function items({ host, sheetId }: SheetTarget): readonly HostObject[] {
  return host.model.charts.items(sheetId).map(({ id }) => chartObject({ host, chartId: id }));
}

function find({ host, sheetId }: SheetTarget, name: unknown): HostObject | null {
  const wanted = textArgument(name);
  const chart = host.model.charts.items(sheetId).find((one) => one.name === wanted || one.id === wanted);
  return chart ? chartObject({ host, chartId: chart.id }) : null;
}

/** Upright columns with a series in each column are the one kind of chart that this host knows. */
function add({ host, sheetId }: SheetTarget, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  const kind = textArgument(type);
  if (kind !== "ColumnClustered") throw apiNotFound("ChartCollection", `add("${kind}")`);
  const by = optional(seriesBy, textArgument, "Auto");
  if (choiceArgument(by, ["Auto", "Columns", "Rows"]) === "Rows") throw apiNotFound("ChartCollection", "add() by rows");
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
  const { area } = placeArgument(host, source, sheetId);
  return chartObject({ host, chartId: host.model.charts.add(sheetId, area).id });
}

export const chartsObject = defineObject<SheetTarget>({
  typeName: "ChartCollection",
  items,
  indexer: (target, [name]) => {
    const chart = find(target, name);
    if (!chart) throw new ExcelError("ItemNotFound");
    return chart;
  },
  properties: { Count: { get: (target) => items(target).length } },
  methods: {
    Add: (target, [type, source, seriesBy]) => add(target, type, source, seriesBy),
    GetCount: (target) => items(target).length,
    GetItemAt: (target, [index]) => {
      const chart = items(target)[integerArgument(index)];
      if (!chart) throw new ExcelError("InvalidArgument");
      return chart;
    },
    GetItemOrNullObject: (target, [name]) => find(target, name),
  },
});
