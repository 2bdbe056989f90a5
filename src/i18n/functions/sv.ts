import type { ErrorReason } from "../../functions/functionError";
import type { FunctionTexts } from "../../functions/metadata";

export const functionTexts: FunctionTexts = {
  functions: {
    PTS_PER_HTV: "Beslut per effektivt årsverke (htv) under perioden.",
    UMA_PTS_PER_DAY: "Beslut per användare som har bekräftat dem och per arbetsdag.",
    TARGET_DAYS: "Avtalets maximala behandlingstid i dygn. #SAKNAS! om inget mål har satts.",
    TARGET_SHARE: "Den andel av ärendena som ska avgöras inom måltiden. #SAKNAS! om ingen andel har satts.",
    STATUTORY_DAYS: "Lagstadgad maximitid i dygn. #SAKNAS! om avtalet inte anger någon.",
    WITHIN_TARGET: "SANT om behandlingstiden är högst målet.",
    TARGET_GAP: "Behandlingstiden minus målet i dygn; negativt när målet underskrids.",
    SHARE_WITHIN_TARGET: "Andelen ärenden som har avgjorts inom måltiden.",
    WORKDAYS_FI: "Antalet arbetsdagar vid en statlig myndighet i Finland, båda dagarna inräknade.",
    SHARE: "En del dividerad med helheten.",
    TARGET_STATUS: "1 när målet nås, 0 när det missas med högst den tillåtna avvikelsen, annars -1.",
  },
  parameters: {
    decisions: "Beslut som fattats under perioden",
    htv: "Effektiv arbetstid under perioden i årsverken; ett kvartal på heltid är 0,25",
    users: "UMA-användare som har bekräftat besluten, var och en räknad en gång",
    workdays: "Periodens arbetsdagar",
    process: "Process: namnet i avtalet, en förkortning som TTOL eller ett vanligt namn",
    period: "År, datum eller period, till exempel 2022Q3",
    kind: 'Tillståndstyp: "första" (förval) eller "fortsatt"',
    scope: 'Vems tid: "hela förfarandet" (förval) eller "migri"',
    targets: "Egen måltabell med rubriker; avtalets mål om argumentet utelämnas",
    tier: "Asyl: steg 1–4 (6, 15, 18 eller 21 månader); förval 1",
    days: "Behandlingstid i dygn",
    start: "Första dagen",
    end: "Sista dagen",
    part: "Delen",
    whole: "Helheten",
    value: "Utfallet",
    target: "Målet",
    direction: 'Vilken riktning är bra: "lägre" (förval), "högre" eller "noll"',
    tolerance: "Tillåten avvikelse som andel av målet; förval 0",
  },
};

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `Avtalet har ingen process "${reason.name}".`
        : `Avtalet har ingen process "${reason.name}". Menade du "${reason.suggestion}"?`;
    case "no-target":
      return `Det finns inget mål för "${reason.process}" år ${String(reason.year)}.`;
    case "no-share-target":
      return `Målet för "${reason.process}" år ${String(reason.year)} är inte en andel.`;
    case "no-migri-target":
      return `Det finns inget separat mål för Migris del av "${reason.process}" år ${String(reason.year)}.`;
    case "no-statutory-maximum":
      return `Det finns ingen sådan lagstadgad maximitid för "${reason.process}".`;
    case "unknown-period":
      return `"${reason.text}" är inte en period. Använd formen 2022Q3.`;
    case "not-a-number":
      return `"${reason.text}" är inte ett tal.`;
    case "not-a-choice":
      return `"${reason.text}" duger inte. Alternativ: ${reason.choices.join(", ")}.`;
    case "broken-target-row":
      return `Raden "${reason.process}" i måltabellen innehåller "${reason.text}".`;
    case "duplicate-target-row":
      return `Måltabellen har "${reason.process}" två gånger för år ${String(reason.year)}.`;
    case "missing-target-heading":
      return `Kolumnen "${reason.heading}" saknas i måltabellen.`;
  }
}
