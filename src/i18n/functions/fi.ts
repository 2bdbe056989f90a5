import type { ErrorReason } from "../../functions/functionError";
import type { FunctionTexts } from "../../functions/metadata";

export const functionTexts: FunctionTexts = {
  functions: {
    PTS_PER_HTV: "Päätökset jaettuna jaksolla kertyneellä tehollisella työajalla henkilötyövuosina (pts/htv).",
    UMA_PTS_PER_DAY: "Päätökset jaettuna niitä vahvistaneiden käyttäjien ja työpäivien määrällä.",
    TARGET_DAYS: "Sopimuksen tavoiteaika (enimmäiskäsittelyaika) vuorokausina. #PUUTTUU!, jos tavoitetta ei ole.",
    TARGET_SHARE: "Osuus, joka asioista on ratkaistava tavoiteajassa. #PUUTTUU!, jos osuutta ei ole asetettu.",
    STATUTORY_DAYS: "Laissa oleva enimmäisaika vuorokausina. #PUUTTUU!, jos sopimuksessa ei ole sitä.",
    WITHIN_TARGET: "TOSI, jos käsittelyaika on enintään tavoitteen mukainen.",
    TARGET_GAP: "Käsittelyaika miinus tavoite vuorokausina; negatiivinen, kun tavoite alittuu.",
    SHARE_WITHIN_TARGET: "Tavoiteajassa ratkaistujen asioiden osuus.",
    WORKDAYS_FI: "Valtion viraston työpäivien määrä, molemmat päivät mukaan luettuina.",
    SHARE: "Osa jaettuna kokonaismäärällä.",
    TARGET_STATUS: "1, kun tavoite täyttyy; 0, kun se jää täyttymättä enintään sallitun poikkeaman verran; muuten -1.",
    EFFECTIVE_HTV: "Tehollinen työaika henkilötyövuosina (htv).",
    WITHIN_STATUTORY: "TOSI, jos käsittelyaika on enintään laissa oleva enimmäisaika.",
    WITHIN_TARGET_DATES: "TOSI, jos yksittäinen asia ratkaistiin tavoiteajassa; kuukaudet lasketaan kalenterin mukaan.",
    PROCESSING_DAYS: "Vuorokaudet käsittelyn alusta päätökseen, vähennettynä keskeytyksillä.",
    PROCESSING_SUMMARY: "Taulukko jaksolla ratkaistuista asioista prosesseittain ja lupatyypeittäin.",
    INDICATOR_TARGET: "Sopimuksen mittarin tavoite mittarin numerolla. #PUUTTUU!, jos tavoitetta ei ole.",
    INDICATOR_MET: "TOSI, jos luku täyttää mittarin tavoitteen sellaisena kuin sopimus sen sanoo.",
    COST_RECOVERY: "Kustannusvastaavuus: tuotot jaettuna kustannusten summalla.",
    FEE_ALLOCATION: "Tuotot jyvitettynä luokille suhteessa määrään × minuutteihin, sentilleen.",
    PERIOD_START: "Jakson ensimmäinen päivä.",
    PERIOD_END: "Jakson viimeinen päivä.",
    PERIOD_WORKDAYS: "Jakson työpäivät valtion virastossa.",
    NEEDED_HTV: "Henkilötyövuodet, jotka jaksolla tarvitaan, jotta jono on lopussa tavoitteen mukainen.",
    FORECAST_QUEUE: "Ennuste: vireillä jakson lopussa.",
    FORECAST_DAYS: "Ennuste: käsittelyaika vuorokausina jakson lopussa.",
    STAGE_HOURS: "Työtunnit: määrä × minuutit yhteensä jaettuna 60:llä.",
  },
  parameters: {
    decisions: "Jaksolla tehdyt päätökset",
    htv: "Jaksolla kertynyt tehollinen työaika henkilötyövuosina; kokoaikainen neljännes on 0,25",
    users: "Päätöksiä vahvistaneet UMA-käyttäjät, kukin kerran laskettuna",
    workdays: "Jakson työpäivät",
    process: "Prosessi: nimi sopimuksessa, lyhenne kuten TTOL tai yleinen nimi",
    period: "Vuosi, päivä tai jakso, esimerkiksi 2022Q3",
    kind: 'Lupatyyppi: "ensimmäinen" (oletus) tai "jatko"',
    scope: 'Kenen aika: "kokonaisuus" (oletus) tai "migri"',
    targets: "Oma tavoitetaulukko otsikoineen; jos puuttuu, käytetään sopimuksen tavoitteita",
    tier: "Turvapaikka: porras 1–4 (6, 15, 18 tai 21 kk); oletus 1",
    days: "Käsittelyaika vuorokausina",
    start: "Ensimmäinen päivä",
    end: "Viimeinen päivä",
    part: "Osa",
    whole: "Kokonaismäärä",
    value: "Toteuma",
    target: "Tavoite",
    direction: 'Kumpi suunta on hyvä: "pienempi" (oletus), "suurempi" tai "nolla"',
    tolerance: "Sallittu poikkeama osuutena tavoitteesta; oletus 0",
    hours: "Tehollisen työajan tunnit",
    hours_per_htv: "Tunteja henkilötyövuodessa; sopimus ei määrää lukua",
    started: "Päivä, jona käsittely alkoi",
    decided: "Päätöksen päivä",
    hold_days: "Keskeytyspäivät, joita ei lasketa; oletus 0",
    indicator: 'Mittarin numero sopimuksessa, esimerkiksi "2.3a"',
    item: 'Mittarin osa, esimerkiksi "työperusteiset" tai prosessi',
    income: "Tuotot euroina",
    costs: "Kustannukset euroina; argumentteja voi olla monta",
    counts: "Hakemusten tai työvaiheiden määrä",
    minutes: "Minuuttia kappaletta kohti",
    open: "Vireillä alussa",
    inflow: "Jaksolla vireille tulevat",
    target_days: "Tavoiteltu käsittelyaika vuorokausina",
    pts_per_htv: "Päätöksiä henkilötyövuotta kohti",
  },
};

/** The sentence for an error that a function gives. */
export function errorText(reason: ErrorReason): string {
  switch (reason.code) {
    case "unknown-process":
      return reason.suggestion === null
        ? `Sopimuksessa ei ole prosessia "${reason.name}".`
        : `Sopimuksessa ei ole prosessia "${reason.name}". Tarkoititko "${reason.suggestion}"?`;
    case "no-target":
      return `Prosessille "${reason.process}" ei ole tavoitetta vuodelle ${String(reason.year)}.`;
    case "no-share-target":
      return `Prosessin "${reason.process}" tavoite vuodelle ${String(reason.year)} ei ole osuus.`;
    case "no-migri-target":
      return `Prosessille "${reason.process}" ei ole vuodelle ${String(reason.year)} erillistä tavoitetta Migrin osuudelle.`;
    case "no-statutory-maximum":
      return `Prosessille "${reason.process}" ei ole tällaista laissa olevaa enimmäisaikaa.`;
    case "unknown-period":
      return `"${reason.text}" ei ole jakso. Käytä muotoa 2022Q3.`;
    case "ambiguous-period":
      return `"${reason.text}" voi olla kuukausi, neljännes tai järjestysnumero. Käytä muotoa 2022Q3.`;
    case "not-a-number":
      return `"${reason.text}" ei ole luku.`;
    case "not-a-choice":
      return `"${reason.text}" ei kelpaa. Vaihtoehdot: ${reason.choices.join(", ")}.`;
    case "unknown-indicator":
      return reason.choices.length === 0
        ? `Sopimuksessa ei ole mittaria "${reason.indicator}".`
        : `Sopimuksessa ei ole mittaria "${reason.indicator}". Tarkoititko ${reason.choices.join(", ")}?`;
    case "no-indicator-target":
      return reason.year === null
        ? `Mittarilla ${reason.indicator} ei ole tavoitetta: sitä vain seurataan.`
        : `Mittarilla ${reason.indicator} ei ole tavoitetta vuodelle ${String(reason.year)}.`;
    case "which-item":
      return `Mittarilla ${reason.indicator} on useita tavoitteita. Nimeä kohta tai vuosi: ${reason.choices.join("; ")}.`;
    case "open-indicator":
      return `Sopimus ei kerro, milloin mittarin ${reason.indicator} tavoite täyttyy.`;
    case "broken-target-row":
      return `Tavoitetaulukon rivillä "${reason.process}" on "${reason.text}".`;
    case "duplicate-target-row":
      return `Tavoitetaulukossa on "${reason.process}" kahdesti vuodelle ${String(reason.year)}.`;
    case "missing-target-heading":
      return `Tavoitetaulukosta puuttuu sarake "${reason.heading}".`;
  }
}
