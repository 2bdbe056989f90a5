import { choiceArgument, textArgument } from "../arguments";
import type { HostContext } from "../context";
import { ExcelError } from "../errors";
import { defineObject } from "../hostObject";
import { placeArgument } from "./rangeArgument";
import type { SheetChart } from "../../model/charts";

export interface ChartTarget {
  readonly host: HostContext;
  readonly chartId: string;
}

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

function chartOf({ host, chartId }: ChartTarget): SheetChart {
  const chart = host.model.charts.find(chartId);
  if (!chart) throw new ExcelError("ItemNotFound");
  return chart;
}

const chartTitleObject = defineObject<ChartTarget>({
  typeName: "ChartTitle",
  properties: {
    Text: {
      get: (target) => chartOf(target).title,
      set: ({ host, chartId }, value) => {
        host.model.charts.update(chartId, { title: textArgument(value) });
      },
    },
  },
});

const chartLegendObject = defineObject<ChartTarget>({
  typeName: "ChartLegend",
  properties: {
    Position: {
      get: (target) => chartOf(target).legend,
      set: ({ host, chartId }, value) => {
        host.model.charts.update(chartId, { legend: choiceArgument(value, LEGEND_POSITIONS) });
      },
    },
  },
});

export const chartObject = defineObject<ChartTarget>({
  typeName: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (target) => chartOf(target).name,
      set: ({ host, chartId }, value) => {
        host.model.charts.update(chartId, { name: textArgument(value) });
      },
    },
  },
  navigation: { Legend: chartLegendObject, Title: chartTitleObject },
  methods: {
    SetPosition: (target, [start, end]) => {
      const { host, chartId } = target;
      const { sheetId } = chartOf(target);
      const first = placeArgument(host, start, sheetId).area;
      const last = end === null || end === undefined ? first : placeArgument(host, end, sheetId).area;
      const { row, column } = first;
      const place = { row, column, rows: last.row + last.rows - row, columns: last.column + last.columns - column };
      host.model.charts.update(chartId, { place });
    },
    Delete: ({ host, chartId }) => {
      host.model.charts.remove(chartId);
    },
  },
});
