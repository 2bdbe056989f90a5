import type { Agreement } from "../agreement/schema";
import { type Period, periodDays, periodId, periodYear } from "../measures/calendar/period";
import { serialOf } from "../measures/calendar/serialDate";
import { workingDays } from "../measures/calendar/workingDays";
import type { CellValue } from "./cellValue";
import type { SheetDocument, WorkbookDocument } from "./document";
import type { ScoreboardFigures } from "./figures";
import { infoSheet } from "./infoSheet";
import { efficiencyLayout, type EfficiencyColumn } from "./layout/efficiency";
import { infoLayout, type InfoField } from "./layout/info";
import { processingLayout, type ProcessingColumn } from "./layout/processing";
import { targetsLayout, type TargetColumn } from "./layout/targets";
import { efficiencyResults, processingResults } from "./results";
import { KIND_LABELS, overallPtsPerHtv, processingRows } from "./scoreboardRows";
import { tableSheet, type SheetTexts, type TableRow } from "./tableSheet";
import { agreedTargetRows } from "./targetRows";

/** Version of the template, written on the sheet Tiedot. */
const TEMPLATE_VERSION = "1";

export interface ScoreboardOptions {
  readonly agreement: Agreement;
  readonly period: Period;
  /** Figures to fill in; without them the typed cells are empty. */
  readonly figures?: ScoreboardFigures;
  /** A sentence shown on every sheet, such as that the figures are synthetic. */
  readonly notice?: string;
}

/** The scoreboard workbook (tulostaulu): the sheets Tiedot, Tavoitteet, Käsittelyajat and Tehokkuus. */
export function scoreboardDocument(options: ScoreboardOptions): WorkbookDocument {
  const info = infoValues(options);
  const infoPart = infoSheet(info, options.notice);
  return {
    sheets: [infoPart.sheet, targetsSheet(options), processingSheet(options, info), efficiencySheet(options, info)],
    names: infoPart.names,
  };
}

function infoValues({ agreement, period, figures }: ScoreboardOptions): Map<InfoField, CellValue> {
  const { start, end } = periodDays(period);
  const typed = figures?.info ?? {};
  return new Map<InfoField, CellValue>([
    ["period", periodId(period)],
    ["periodStart", serialOf(start)],
    ["periodEnd", serialOf(end)],
    ["periodType", periodType(period)],
    ["workdays", workingDays(serialOf(start), serialOf(end))],
    ["targetYear", periodYear(period)],
    ["targetSource", `${agreement.title} (${agreement.reference})`],
    ["state", "luonnos"],
    ["templateVersion", TEMPLATE_VERSION],
    ...infoLayout.fields.flatMap(({ key }): [InfoField, CellValue][] => {
      const value = typed[key];
      return value === undefined ? [] : [[key, value]];
    }),
  ]);
}

function periodType(period: Period): string {
  if (period.form === "quarter") return "neljännes";
  return period.form === "months" && period.from === period.to ? "kuukausi" : "kumulatiivinen";
}

function targetsSheet({ agreement, notice }: ScoreboardOptions): SheetDocument {
  const rows = agreedTargetRows(agreement).map(({ process, kind, year, figures }): TableRow<TargetColumn> => ({
    long: process.label,
    value: (key) => {
      switch (key) {
        case "process":
          return process.label;
        case "kind":
          return KIND_LABELS[kind];
        case "year":
          return year;
        case "source":
          return `${agreement.reference}, ${agreement.processingTimes.title}`;
        default:
          return figures[key];
      }
    },
  }));
  return tableSheet(targetsLayout, rows, {
    subtitle: { value: `${agreement.title} (${agreement.reference})` },
    notice,
  });
}

function processingSheet(
  { agreement, figures, notice }: ScoreboardOptions,
  info: ReadonlyMap<InfoField, CellValue>,
): SheetDocument {
  const year = numberOrNull(info.get("targetYear"));
  const rows = processingRows(agreement).map(({ process, kind }): TableRow<ProcessingColumn> => {
    const typed = figures?.processing[process.id]?.[kind] ?? {};
    const results = processingResults(process, kind, year, (key) => numberOrNull(typed[key]));
    return {
      long: process.label,
      value: (key) => {
        if (key === "process") return process.label;
        if (key === "kind") return KIND_LABELS[kind];
        return typed[key] ?? results.get(key) ?? null;
      },
    };
  });
  return tableSheet(processingLayout, rows, { subtitle: subtitle(info), notice });
}

function efficiencySheet(
  { agreement, figures, notice }: ScoreboardOptions,
  info: ReadonlyMap<InfoField, CellValue>,
): SheetDocument {
  const overall = overallPtsPerHtv(agreement);
  const workdays = numberOrNull(info.get("workdays"));
  const hoursPerHtv = numberOrNull(info.get("hoursPerHtv"));
  const rows = agreement.efficiency.groups.map(({ label }, index): TableRow<EfficiencyColumn> => {
    const typed = figures?.efficiency[label] ?? {};
    const fixed: Partial<Record<EfficiencyColumn, CellValue>> = index === 0 ? overall : {};
    const figure = (key: EfficiencyColumn): number | null => numberOrNull(typed[key] ?? fixed[key]);
    const results = efficiencyResults(workdays, hoursPerHtv, figure);
    return {
      long: label,
      value: (key) => (key === "process" ? label : (typed[key] ?? fixed[key] ?? results.get(key) ?? null)),
    };
  });
  return tableSheet(efficiencyLayout, rows, { subtitle: subtitle(info), notice });
}

function subtitle(info: ReadonlyMap<InfoField, CellValue>): SheetTexts["subtitle"] {
  const [period, year] = [info.get("period") ?? "", info.get("targetYear") ?? ""].map(String);
  return {
    formula: '="Jakso "&Jakso&", tavoitevuosi "&Tavoitevuosi&". Täytä valkoiset solut; harmaat ovat lukittuja."',
    value: `Jakso ${period ?? ""}, tavoitevuosi ${year ?? ""}. Täytä valkoiset solut; harmaat ovat lukittuja.`,
  };
}

function numberOrNull(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
