import { formatsOf } from "../format";
import type { PaneTexts } from "./paneTexts";

const { number, and, or } = formatsOf("fi");
const errors = (count: number): string => (count === 1 ? "1 virhe" : `${number(count)} virhettä`);
const warnings = (count: number): string => (count === 1 ? "1 varoitus" : `${number(count)} varoitusta`);

export const fi: PaneTexts = {
  count: (count) => number(count),
  title: "Tulostaulu",
  actions: {
    validate: "Tarkasta",
    createScoreboard: "Luo tulostaulu",
    cancel: "Keskeytä",
    retry: "Yritä uudelleen",
    live: "Jatkuva tarkastus",
    copy: "Kopioi",
    dismiss: "Sulje ilmoitus",
    report: "Tarkastusraportti",
    settings: "Asetukset",
    help: "Ohje",
  },
  header: {
    goToPeriod: (period) => `${period}: siirry jakson soluun`,
    showTargets: (agreement) => `${agreement}: näytä tavoitteet`,
  },
  formerPeriod: (period) => (period === null ? "Edellinen jakso" : `Edellinen jakso: ${period}`),
  verdict: {
    counts: (errorCount, warningCount) =>
      [errorCount > 0 && errors(errorCount), warningCount > 0 && warnings(warningCount)].filter(Boolean).join(", "),
    clean: "Ei virheitä eikä varoituksia",
    against: (agreement, period) => `sopimus ${agreement}, ${period ?? "jakso ei selviä"}`,
    notRun: "Ei vielä tarkastettu",
    changed: "Työkirja on muuttunut tarkastuksen jälkeen.",
    interrupted: "Viimeisin tarkastus jäi kesken. Tulos on edelliseltä kerralta.",
    notCalculated: "Excelin laskenta odottaa, joten luvut voivat olla vanhentuneita. Laske työkirja painamalla F9.",
    rulesFailed: (codes) =>
      `Tarkastus jäi vajaaksi: ${and(codes)} ${codes.length === 1 ? "ei toiminut" : "eivät toimineet"}. Vika on ohjelmassa, ei työkirjassa.`,
    targets: (met, missed) => `Tavoitteet: ${number(met)} täyttyy, ${number(missed)} ei täyty`,
    accepted: (count) => (count === 1 ? "1\u00A0hyväksytty poikkeama" : `${number(count)}\u00A0hyväksyttyä poikkeamaa`),
    rulesOff: (count) => (count === 1 ? "1\u00A0sääntö pois käytöstä" : `${number(count)}\u00A0sääntöä pois käytöstä`),
    noChanges: "Havainnot eivät ole muuttuneet.",
    changes: ({ new: added, mended, worse }) =>
      `Viimeisin muutos: ${and(
        [
          added > 0 && `uusia ${number(added)}`,
          mended > 0 && `poistuneita ${number(mended)}`,
          worse > 0 && `pahentuneita ${number(worse)}`,
        ].filter((part) => part !== false),
      )}`,
  },
  progress: {
    waiting: "Odotetaan Exceliä. Jos solun muokkaus on kesken, paina Enter tai Esc.",
    queued: "Tarkastetaan ensin loppuun…",
    reading: "Luetaan työkirjaa…",
    checking: "Tarkastetaan…",
    writing: "Luodaan tulostaulua…",
    fixing: "Korjataan…",
    saving: "Tallennetaan työkirjaan…",
  },
  health: {
    broken: (cells) =>
      `${cells === 1 ? "1 solussa" : `${number(cells)} solussa`} tulostaulun funktio ei toimi (#NIMI?). Korjaus kirjoittaa kaavat uudelleen sellaisinaan.`,
    rewrites: (cells) =>
      `Korjaus kirjoittaa kaavat uudelleen sellaisinaan: ${cells === 1 ? "1 solu" : `${number(cells)} solua`}.`,
    misspelt: (cells) =>
      `${cells === 1 ? "1 solun" : `${number(cells)} solun`} kaavassa tulostaulun funktion nimi on tallennusmuodossa (_xldudf_). Korjaus kirjoittaa nimen oikein.`,
    unregistered: (cells) =>
      `${cells === 1 ? "1 solussa" : `${number(cells)} solussa`} näkyy #NIMI? korjauksen jälkeenkin. Joko Excel ei ole vielä ottanut tulostaulun funktioita käyttöön tai kaavassa on muu tuntematon nimi. Odota hetki ja tarkasta uudelleen tai avaa työkirja uudelleen.`,
    locked: (cells) =>
      `${cells === 1 ? "1 solu on lukittu, joten siihen" : `${number(cells)} solua on lukittu, joten niihin`} ei kirjoitettu. Poista välilehden suojaus ja korjaa uudelleen.`,
    repair: "Korjaa",
    manual: "Excel laskee vain pyydettäessä, joten luvut voivat olla vanhentuneita.",
    automatic: "Laske automaattisesti",
    unfinished: (sheets) =>
      sheets.length === 1
        ? `Välilehti ${and(sheets)} jäi kesken. Poista se, tai säilytä se, jos olet jo täyttänyt sitä.`
        : `Nämä välilehdet jäivät kesken: ${and(sheets)}. Poista ne, tai säilytä ne, jos olet jo täyttänyt niitä.`,
    removeUnfinished: "Poista keskeneräiset",
    keepUnfinished: "Säilytä",
  },
  loading: "Ladataan…",
  views: {
    label: "Näkymä",
    findings: "Havainnot",
    targets: "Tavoitteet",
    functions: "Funktiot",
    explanation: "Selitä solu",
  },
  functions: {
    search: "Hae funktioista",
    noneMatch: "Mikään funktio ei vastaa hakua.",
    back: "Kaikki funktiot",
    helpPage: "Avaa ohjesivu selaimeen",
    insert: "Lisää soluun",
    insertHint: "Esimerkki kirjoitetaan valittuna olevaan tyhjään soluun. Vaihda siihen omat argumenttisi.",
    inserted: (address) => `Kaava on nyt solussa ${address}. Vaihda siihen omat argumenttisi.`,
    occupied: (address) => `Solu ${address} ei ole tyhjä, joten siihen ei kirjoitettu. Valitse tyhjä solu.`,
  },
  findings: {
    heading: "Havainnot",
    severity: { error: "Virhe", warning: "Varoitus", info: "Tiedoksi" },
    severityPlural: { error: "Virheet", warning: "Varoitukset", info: "Tiedoksi" },
    show: "Näytettävät havainnot",
    search: "Hae havainnoista",
    clearSearch: "Tyhjennä haku",
    groupBy: "Ryhmittely",
    bySheet: "Välilehdittäin",
    bySeverity: "Vakavuuden mukaan",
    wholeWorkbook: "Koko työkirja",
    wholeSheet: "Koko välilehti",
    dependants: (count) => (count === 1 ? "Tästä riippuu 1 solu." : `Tästä riippuu ${number(count)} solua.`),
    whatItTakes: "Mitä tavoite vaatisi?",
    accept: "Hyväksy poikkeama",
    details: "Lisätietoja",
    step: (index, count, what) => `Havainto ${number(index)}/${number(count)}: ${what}`,
    none: "Ei havaintoja.",
    noneMatch: "Mikään havainto ei vastaa hakua ja valintoja.",
    beyond: (shown, all) =>
      `Luettelossa on ${number(shown)} ensimmäistä havaintoa, kaikkiaan niitä on ${number(all)}. Muut näkyvät, kun rajaat haulla tai korjaat havaintoja.`,
    showAll: "Näytä kaikki",
  },
  empty: {
    heading: "Työkirjassa ei ole tulostaulua",
    what: "Lisäosa laskee tulossopimuksen tunnusluvut, vertaa niitä tavoitteisiin ja tarkastaa tulostaulun. Se kertoo, missä solussa on korjattavaa ja mistä kukin luku tulee.",
    offer: "Voit luoda tähän työkirjaan tyhjän tulostaulun. Muihin välilehtiin ei kosketa.",
    period: "Jakso",
    periodHint: "Esimerkiksi 2022Q3, 7–9/2022 tai 2022",
    periodUnknown: "Kirjoita jakso muodossa 2022Q3, 7–9/2022 tai 2022.",
    periodAmbiguous: (choices) => `Jakso on monitulkintainen. Kirjoita ${or(choices)}.`,
    periodDate: "Yksi päivä ei ole jakso. Kirjoita esimerkiksi 2022Q3.",
    language: "Tulostaulun kieli",
  },
  outside: {
    heading: "Tulostaulu toimii Excelissä",
    what: "Tämä sivu on Excelin lisäosa. Avaa se Excelin Aloitus-välilehdeltä painikkeesta Tulostaulu.",
    workbench: "Kokeile selaimessa ilman Exceliä",
  },
  privacy: "Tarkastus tehdään tällä koneella. Tietoja ei lähetetä.",
  problems: {
    refusals: {
      "edit-mode": {
        title: "Solun muokkaus on kesken.",
        advice: "Vie muokkaus loppuun Enterillä tai peru se Escillä ja yritä uudelleen.",
      },
      protected: {
        title: "Excel esti toiminnon, koska työkirja tai välilehti on suojattu.",
        advice: "Poista suojaus Excelin Tarkista-välilehdeltä tai pyydä muokkausoikeutta ja yritä uudelleen.",
      },
      "other-workbook": {
        title: "Toinen työkirja on edessä.",
        advice: "Siirry takaisin tähän työkirjaan ja yritä uudelleen.",
      },
      "too-large": {
        title: "Työkirja on liian suuri tarkastettavaksi.",
        advice: "Poista tulostaulun välilehdiltä ylimääräiset rivit tai siirrä muu aineisto toiseen työkirjaan.",
      },
      busy: {
        title: "Excel ei ehdi vastata.",
        advice: "Odota hetki ja yritä uudelleen.",
      },
      "session-lost": {
        title: "Yhteys Exceliin katkesi.",
        advice: "Yritä uudelleen. Jos se ei auta, sulje työkirja ja avaa se uudelleen.",
      },
    },
    exists: (names) => ({
      title: `Työkirjassa on jo ${and(names)}.`,
      advice: "Luo tulostaulu toiseen työkirjaan tai anna näille ensin toiset nimet.",
    }),
    sheetTaken: (names) => ({
      title: `Työkirjassa on jo välilehti ${and(names)}.`,
      advice: "Anna sille toinen nimi ja yritä uudelleen.",
    }),
    gone: (sheet) => ({ title: `Välilehteä ${sheet} ei enää ole.`, advice: "Tarkasta työkirja uudelleen." }),
    leftBehind: (sheets) => ({
      title: "Tulostaulun luonti keskeytyi, eikä Excel antanut poistaa jo lisättyä.",
      advice: `Poista nämä välilehdet, jos ne ovat työkirjassa: ${and(sheets)}.`,
    }),
    reportLeftBehind: (sheets) => ({
      title: "Raportin kirjoitus keskeytyi, eikä Excel antanut poistaa jo lisättyä.",
      advice: `Poista nämä välilehdet, jos ne ovat työkirjassa: ${and(sheets)}.`,
    }),
    locked: (cells) => ({
      title: cells.length === 1 ? `Solu ${and(cells)} on lukittu.` : `Nämä solut on lukittu: ${and(cells)}.`,
      advice: "Välilehti on suojattu. Poista suojaus Excelin Tarkista-välilehdeltä ja yritä uudelleen.",
    }),
    password: (sheets) => ({
      title: `Suojausta ei voi avata ilman salasanaa: ${and(sheets)}.`,
      advice: "Pyydä muutosta siltä, jolla on välilehden salasana.",
    }),
    changed: (cells) => ({
      title: `Näissä soluissa on nyt muuta kuin tarkastettaessa: ${and(cells)}.`,
      advice: "Tarkasta työkirja uudelleen ja katso korjaus sen jälkeen.",
    }),
    halfDone: (cells) => ({
      title: "Korjaus keskeytyi, eikä kaikkea voitu palauttaa ennalleen.",
      advice: `Tarkista nämä solut: ${and(cells)}.`,
    }),
    unanswered: {
      title: "Excel ei ole vastannut.",
      advice: "Jos solun muokkaus on kesken, paina Enter tai Esc. Odota muuten hetki ja yritä uudelleen.",
    },
    notLoaded: {
      title: "Ohjelman osaa ei saatu ladattua.",
      advice: "Tarkista verkkoyhteys ja yritä uudelleen. Jos se ei auta, sulje työkirja ja avaa se uudelleen.",
    },
    bug: {
      title: "Ohjelmassa on vika.",
      advice: "Kopioi alla oleva teksti ja lähetä se lisäosan ylläpitäjälle.",
    },
    otherCells: (count) => (count === 1 ? "1 muu" : `${number(count)} muuta`),
    nothingChanged: "Työkirja on ennallaan.",
    perhapsChanged: "Muutos on voinut tulla työkirjaan kokonaan tai osittain. Tarkista työkirja ensin.",
    perhapsUnfinished: "Keskeneräisiä välilehtiä on voinut jäädä työkirjaan. Ne poistetaan, kun yrität uudelleen.",
    bugReport: "Vian kuvaus",
  },
};
