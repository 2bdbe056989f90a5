import type { ErrorReason } from "../../functions/functionError";

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `Sopimuksessa ei ole prosessia ”${reason.name}”.`
        : `Sopimuksessa ei ole prosessia ”${reason.name}”. Tarkoititko ”${reason.suggestion}”?`;
    case "no-target":
      return `Prosessille ”${reason.process}” ei ole tavoitetta vuodelle ${String(reason.year)}.`;
    case "no-share-target":
      return `Prosessin ”${reason.process}” tavoite vuodelle ${String(reason.year)} ei ole osuus.`;
    case "no-migri-target":
      return `Prosessille ”${reason.process}” ei ole vuodelle ${String(reason.year)} erillistä tavoitetta Migrin osuudelle.`;
    case "no-statutory-maximum":
      return `Prosessille ”${reason.process}” ei ole tällaista laissa olevaa enimmäisaikaa.`;
    case "unknown-period":
      return `”${reason.text}” ei ole jakso. Käytä muotoa 2022Q3.`;
    case "ambiguous-period":
      return `”${reason.text}” voi olla kuukausi, neljännes tai järjestysnumero. Käytä muotoa 2022Q3.`;
    case "not-a-number":
      return `”${reason.text}” ei ole luku.`;
    case "not-a-choice":
      return `”${reason.text}” ei kelpaa. Vaihtoehdot: ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `Sopimuksessa ei ole mittaria ”${reason.indicator}”.`
        : `Sopimuksessa ei ole mittaria ”${reason.indicator}”. Tarkoititko ${reason.choices.join(" vai ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Mittarilla ${reason.indicator} ei ole tavoitetta: sitä vain seurataan.`
        : `Mittarilla ${reason.indicator} ei ole tavoitetta vuodelle ${String(reason.year)}.`;
    case "which-item":
      return `Mittarilla ${reason.indicator} on useita tavoitteita. Nimeä kohta tai vuosi: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `Sopimus ei kerro, milloin mittarin ${reason.indicator} tavoite täyttyy.`;
    case "broken-target-row":
      return `Tavoitetaulukon rivillä ”${reason.process}” on ”${reason.text}”.`;
    case "duplicate-target-row":
      return `Tavoitetaulukossa on ”${reason.process}” kahdesti vuodelle ${String(reason.year)}.`;
    case "missing-target-heading":
      return `Tavoitetaulukosta puuttuu sarake ”${reason.heading}”.`;
  }
}
