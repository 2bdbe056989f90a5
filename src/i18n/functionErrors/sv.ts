import type { ErrorReason } from "../../functions/functionError";

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `Avtalet har ingen process ”${reason.name}”.`
        : `Avtalet har ingen process ”${reason.name}”. Menade du ”${reason.suggestion}”?`;
    case "no-target":
      return `Det finns inget mål för ”${reason.process}” år ${String(reason.year)}.`;
    case "no-share-target":
      return `Målet för ”${reason.process}” år ${String(reason.year)} är inte en andel.`;
    case "no-migri-target":
      return `Det finns inget separat mål för Migris del av ”${reason.process}” år ${String(reason.year)}.`;
    case "no-statutory-maximum":
      return `Det finns ingen sådan lagstadgad maximitid för ”${reason.process}”.`;
    case "unknown-period":
      return `”${reason.text}” är inte en period. Använd formen 2022Q3.`;
    case "ambiguous-period":
      return `”${reason.text}” kan vara en månad, ett kvartal eller ett löpnummer. Använd formen 2022Q3.`;
    case "not-a-number":
      return `”${reason.text}” är inte ett tal.`;
    case "not-a-choice":
      return `”${reason.text}” duger inte. Alternativ: ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `Avtalet har ingen mätare ”${reason.indicator}”.`
        : `Avtalet har ingen mätare ”${reason.indicator}”. Menade du ${reason.choices.join(" eller ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Mätaren ${reason.indicator} har inget mål: den följs bara upp.`
        : `Mätaren ${reason.indicator} har inget mål för år ${String(reason.year)}.`;
    case "which-item":
      return `Mätaren ${reason.indicator} har flera mål. Ange punkt eller år: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `Avtalet anger inte när målet för mätaren ${reason.indicator} nås.`;
    case "broken-target-row":
      return `Raden ”${reason.process}” i måltabellen innehåller ”${reason.text}”.`;
    case "duplicate-target-row":
      return `Måltabellen har ”${reason.process}” två gånger för år ${String(reason.year)}.`;
    case "missing-target-heading":
      return `Kolumnen ”${reason.heading}” saknas i måltabellen.`;
  }
}
