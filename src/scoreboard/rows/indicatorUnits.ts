import type { IndicatorRow } from "./indicatorRows";

/** In what an indicator's figure is given. */
export interface IndicatorUnit {
  readonly id:
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
  readonly label: string;
}

const UNITS: readonly (IndicatorUnit & { readonly written: RegExp })[] = [
  { id: "date", label: "pvm", written: /^date/ },
  { id: "yesNo", label: "kyllä/ei", written: /^(bool|yes)/ },
  { id: "index1to5", label: "indeksi 1–5", written: /^index 1-5/ },
  { id: "index", label: "indeksi", written: /^index/ },
  { id: "months", label: "kk", written: /^kk/ },
  { id: "days", label: "vrk", written: /^vrk/ },
  { id: "euros", label: "€/vrk", written: /^€/ },
  { id: "change", label: "% vuodesta 2018", written: /^% (change )?from/ },
  { id: "percent", label: "%", written: /^(%|ratio)/ },
  { id: "perCase", label: "kpl/asia", written: /^kpl\/asia/ },
  { id: "perYear", label: "kpl/v", written: /^(kpl|päivitystä|kyselyä)\/v/ },
  { id: "count", label: "kpl", written: /^kpl/ },
  { id: "tonnes", label: "tCO2e", written: /^tCO2e/ },
  { id: "text", label: "sanallinen", written: /^text/ },
];

/** The unit of a row: that of its target, or of the whole indicator where it has none. */
export function indicatorUnit({ indicator, part }: IndicatorRow): IndicatorUnit {
  const target = indicator.targets.find(({ scope = "" }) => part === "" || scope === part);
  const written = target?.unit ?? indicator.unit;
  const unit = UNITS.find((candidate) => candidate.written.test(written));
  if (!unit) throw new Error(`The unit "${written}" of indicator ${indicator.id} has no name`);
  return unit;
}
