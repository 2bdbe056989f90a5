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
    EFFECTIVE_HTV: "Effektiv arbetstid som årsverken (htv).",
    WITHIN_STATUTORY: "SANT om behandlingstiden är högst den lagstadgade maximitiden.",
    WITHIN_TARGET_DATES: "SANT om ett enskilt ärende avgjordes inom måltiden; månader räknas enligt kalendern.",
    PROCESSING_DAYS: "Dygn från början av behandlingen till beslutet, minus avbrott.",
    PROCESSING_SUMMARY: "En tabell över ärenden som avgjorts under perioden, enligt process och tillståndstyp.",
    INDICATOR_TARGET: "Målet för en av avtalets mätare enligt dess nummer. #SAKNAS! om målet saknas.",
    INDICATOR_MET: "SANT om talet uppfyller mätarens mål så som avtalet uttrycker det.",
    COST_RECOVERY: "Kostnadsmotsvarighet: intäkterna dividerade med summan av kostnaderna.",
    FEE_ALLOCATION: "Intäkterna fördelade på kategorier i proportion till antal × minuter, på centen.",
    PERIOD_START: "Periodens första dag.",
    PERIOD_END: "Periodens sista dag.",
    PERIOD_WORKDAYS: "Periodens arbetsdagar vid en statlig myndighet i Finland.",
    NEEDED_HTV: "Årsverken som behövs under perioden för att kön i slutet ska motsvara målet.",
    FORECAST_QUEUE: "Prognos: anhängiga ärenden i slutet av perioden.",
    FORECAST_DAYS: "Prognos: behandlingstiden i dygn i slutet av perioden.",
    STAGE_HOURS: "Arbetstimmar: summan av antal × minuter, dividerad med 60.",
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
    hours: "Timmar av effektiv arbetstid",
    hours_per_htv: "Timmar i ett årsverke; avtalet anger inget tal",
    started: "Dagen då behandlingen började",
    decided: "Dagen för beslutet",
    hold_days: "Avbrottsdagar som inte räknas; förval 0",
    indicator: 'Mätarens nummer i avtalet, till exempel "2.3a"',
    item: 'En del av mätaren, till exempel "työperusteiset" eller en process',
    income: "Intäkter i euro",
    costs: "Kostnader i euro; argumentet kan upprepas",
    counts: "Antal ansökningar eller arbetsmoment",
    minutes: "Minuter per styck",
    open: "Anhängiga i början",
    inflow: "Ärenden som väntas under perioden",
    target_days: "Eftersträvad behandlingstid i dygn",
    pts_per_htv: "Beslut per årsverke",
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
    case "ambiguous-period":
      return `"${reason.text}" kan vara en månad, ett kvartal eller ett löpnummer. Använd formen 2022Q3.`;
    case "not-a-number":
      return `"${reason.text}" är inte ett tal.`;
    case "not-a-choice":
      return `"${reason.text}" duger inte. Alternativ: ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `Avtalet har ingen mätare "${reason.indicator}".`
        : `Avtalet har ingen mätare "${reason.indicator}". Menade du ${reason.choices.join(", ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Mätaren ${reason.indicator} har inget mål: den följs bara upp.`
        : `Mätaren ${reason.indicator} har inget mål för år ${String(reason.year)}.`;
    case "which-item":
      return `Mätaren ${reason.indicator} har flera mål. Ange punkt eller år: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `Avtalet anger inte när målet för mätaren ${reason.indicator} nås.`;
    case "broken-target-row":
      return `Raden "${reason.process}" i måltabellen innehåller "${reason.text}".`;
    case "duplicate-target-row":
      return `Måltabellen har "${reason.process}" två gånger för år ${String(reason.year)}.`;
    case "missing-target-heading":
      return `Kolumnen "${reason.heading}" saknas i måltabellen.`;
  }
}
