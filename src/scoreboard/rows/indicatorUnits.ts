import type { IndicatorRow } from "./indicatorRows";

/** In what an indicator's figure is given. */
export type IndicatorUnitId =
  | "date"
  | "index"
  | "index1to5"
  | "months"
  | "days"
  | "percent"
  | "change"
  | "euros"
  | "count"
  | "perCase"
  | "perYear"
  | "yesNo"
  | "tonnes"
  | "text";

const UNITS: readonly { readonly id: IndicatorUnitId; readonly written: RegExp }[] = [
  { id: "date", written: /^date/ },
  { id: "yesNo", written: /^(bool|yes)/ },
  { id: "index1to5", written: /^index 1-5/ },
  { id: "index", written: /^index/ },
  { id: "months", written: /^kk/ },
  { id: "days", written: /^vrk/ },
  { id: "euros", written: /^€/ },
  { id: "change", written: /^% (change )?from/ },
  { id: "percent", written: /^(%|ratio)/ },
  { id: "perCase", written: /^kpl\/asia/ },
  { id: "perYear", written: /^(kpl|päivitystä|kyselyä)\/v/ },
  { id: "count", written: /^kpl/ },
  { id: "tonnes", written: /^tCO2e/ },
  { id: "text", written: /^text/ },
];

/** The unit of a row: that of its target, or of the whole indicator where it has none. */
export function indicatorUnit({ indicator, part }: IndicatorRow): IndicatorUnitId {
  const target = indicator.targets.find(({ scope = "" }) => part === "" || scope === part);
  const written = target?.unit ?? indicator.unit;
  const unit = UNITS.find((candidate) => candidate.written.test(written));
  if (!unit) throw new Error(`The unit "${written}" of indicator ${indicator.id} has no name`);
  return unit.id;
}
