import type { HelpTexts } from "./helpTexts";

export const fi: HelpTexts = {
  meanings: {
    PTS_PER_HTV:
      "Lupaprosessissa tehdyt päätökset jaettuna prosessiin kohdennetulla tehollisella työajalla henkilötyövuosina tarkastelujakson aikana. Tehollinen työaika sisältää vain prosessiin käytetyn ajan, ei lomia eikä muita poissaoloja. Neljänneksen kokoaikaisesti työskennelleestä kertyy 0,25.",
    UMA_PTS_PER_DAY:
      "Lupaprosessissa tehdyt päätökset jaettuna päätöksiä vahvistaneiden UMA-järjestelmän käyttäjien lukumäärällä ja jakson työpäivillä. Jokainen käyttäjä lasketaan kerran, myös yhden päätöksen vahvistanut.",
    TARGET_DAYS:
      "Liitteen tavoite vuorokausina. ”30/60” antaa koko menettelylle 60 ja Migrin osuudelle 30. ”2\u00A0vrk / 80\u00A0%” antaa 2. Kuuden kuukauden tavoite on 182,625 vuorokautta (kuukaudet × 365,25 / 12). Jos vuodelle ei ole tavoitetta, tulos on #PUUTTUU! eikä koskaan toisen vuoden tavoite.",
    TARGET_SHARE:
      "Jos sopimus asettaa tavoitteen osuutena, kuten ”2\u00A0vrk / 80\u00A0%”, tulos on osuus lukuna: 0,8. Vuorokaudet antaa TARGET_DAYS.",
    STATUTORY_DAYS:
      "Laissa oleva enimmäisaika sellaisena kuin liite sen kertoo. Turvapaikalla on neljä porrasta, 6, 15, 18 ja 21 kuukautta, pidennyksen perusteen mukaan; ellei muuta sanota, käytetään porrasta 1. Liitteen tyhjä solu tarkoittaa, ettei enimmäisaikaa ole mainittu. Omassa tavoitetaulukossa on vain porras 1; muiden portaiden tulos on silloin #PUUTTUU!.",
    WITHIN_TARGET:
      "Vertaa käsittelyaikaa vuorokausina tavoitteeseen; täsmälleen tavoitteen mukainen aika riittää. Jos tavoite on kuukausina ja tarkastellaan yksittäisiä asioita, käytä funktiota WITHIN_TARGET_DATES, joka laskee kalenterin mukaan.",
    TARGET_GAP: "Käsittelyaika miinus tavoite. 5 tarkoittaa viisi vuorokautta yli tavoitteen, -5 viisi alle.",
    SHARE_WITHIN_TARGET:
      "Antaa käsittelyaikojen alueelle yhden luvun: tavoiteajassa ratkaistut jaettuna ratkaistuilla. Tyhjät solut ovat ratkaisemattomia asioita, eikä niitä lasketa.",
    WORKDAYS_FI:
      "Maanantaista perjantaihin ilman yhtätoista päivää, jotka lyhentävät valtion työaikaa: uudenvuodenpäivä, loppiainen, pitkäperjantai, 2. pääsiäispäivä, vapunpäivä, helatorstai, juhannusaatto, itsenäisyyspäivä, jouluaatto, joulupäivä ja tapaninpäivä. Sopimus ei määrittele työpäivää.",
    SHARE:
      "Kaikkiin tulostaulun osuuksiin: sähköinen vireillepano, automaatio, kevennetty menettely, palautukset, paperihakemukset. Osa ei voi olla kokonaismäärää suurempi.",
    TARGET_STATUS:
      "Tarkoitettu sarakkeeseen, jossa on kuvakejoukko, koska Excelin omat säännöt eivät voi kutsua funktioitamme. Sallittu poikkeama 0,1 näyttää tavoitteesta enintään kymmenen prosenttia jäävän luvun lähes täyttyvänä.",
    EFFECTIVE_HTV:
      "Tunnit jaettuna henkilötyövuoden tunneilla. Sopimus ei kerro, montako tuntia henkilötyövuodessa on, joten jakaja annetaan aina.",
    WITHIN_STATUTORY:
      "Vertaa käsittelyaikaa vuorokausina laissa olevaan enimmäisaikaan; täsmälleen enimmäisajan mukainen aika riittää. Omassa tavoitetaulukossa on vain porras 1.",
    WITHIN_TARGET_DATES:
      "Laskee kuukausina annetun tavoitteen kalenterin mukaan: kuusi kuukautta 31. elokuuta alkaen päättyy helmikuun viimeisenä päivänä. Vuorokausina annettua tavoitetta verrataan päivien väliin jääviin vuorokausiin.",
    PROCESSING_DAYS:
      "Alkamispäivänään ratkaistu asia kesti 0 vuorokautta. Tiedot-välilehti kertoo, vähennetäänkö keskeytykset.",
    PROCESSING_SUMMARY:
      "Lukee kokonaiset sarakkeet, joissa on yksittäisiä asioita, ja antaa otsikoidun taulukon: päätökset, keskiarvo, mediaani, 90. persentiili, tavoiteajassa ratkaistut, niiden osuus, tavoite ja tila (1 täyttyy, −1 ei täyty). Mukaan lasketaan vain jaksolla ratkaistut. Yhdessä kutsussa voi olla 100\u00A0000 asiaa.",
    INDICATOR_TARGET:
      "Prosenttiluku tulee osuutena ja päivä päivämääränä. Jos mittarilla on useita tavoitteita, nimeä kohta (esimerkiksi lupaluokka) tai vuosi. Jos mittaria vain seurataan tai sopimus jättää tavoitteen avoimeksi, tulos on #PUUTTUU!.",
    INDICATOR_MET:
      "Noudattaa sanamuotoa: ”alle 3\u00A0%” ei täyty täsmälleen 3 prosentissa, ”korkeintaan 3\u00A0%” täyttyy, ”yli 90\u00A0%” ei täyty täsmälleen 90 prosentissa. Anna prosentit osuuksina. Jos sopimus ei kerro, milloin tavoite täyttyy, tulos on #PUUTTUU!.",
    COST_RECOVERY:
      "Kaikki kustannukset lasketaan yhteen, esimerkiksi erilliskustannukset ja osuus yhteiskustannuksista. Yli 1 tarkoittaa, että tuotot ylittävät kustannukset. Jos jokin kustannus on tyhjä, tulos on tyhjä.",
    FEE_ALLOCATION:
      "Kukin luokka saa tuotoista osan suhteessa hakemusten määrään × minuutteihin. Osat pyöristetään senttiin niin, että niiden summa on täsmälleen tuotot. Jokaiselle luokalle tulee oma tulos.",
    PERIOD_START:
      "Jakso voi olla neljännes (2025Q3, III/2025), kuukausia (7–9/2025), puolivuosi (1–6/2025), vuosi tai päivä.",
    PERIOD_END:
      "Jakso voi olla neljännes (2025Q3, III/2025), kuukausia (7–9/2025), puolivuosi (1–6/2025), vuosi tai päivä.",
    PERIOD_WORKDAYS: "Kuten WORKDAYS_FI jakson ensimmäisestä päivästä viimeiseen.",
    NEEDED_HTV:
      "Tavoitteen sallima jono on vireille tulevat ÷ vuorokaudet × tavoiteaika. Henkilötyövuodet ovat se määrä, jolla kaikki sen ylittävä ratkaistaan annetulla vauhdilla. Tulos ei ole koskaan alle 0.",
    FORECAST_QUEUE:
      "Vireillä olevat ja vireille tulevat, vähennettynä sillä, minkä henkilötyövuodet ratkaisevat. Tulos ei ole koskaan alle 0.",
    FORECAST_DAYS:
      "Kuinka kauan jonon viimeinen asia odottaa jakson vauhdilla: jono jaettuna päivässä tehtävillä päätöksillä.",
    STAGE_HOURS: "Prosessin työvaiheille: kuinka monta kertaa kukin tehtiin ja montako minuuttia yksi kestää.",
  },
  sources: {
    "annex-times": "Tulossopimus 2022–2026, liite Käsittelyaikataulukko",
    "annex-efficiency-users": "Tulossopimus 2022–2026, liite Tehokkuus, alaviite *",
    "annex-efficiency-htv": "Tulossopimus 2022–2026, liite Tehokkuus, alaviite **",
    clauses: "Tulossopimus 2022–2026, mittarit 1.1–3.1",
    indicators: "Tulossopimus 2022–2026, sarake Mittari",
    "minutes-4": "Ohjausryhmän muistio 17.6.2025, seurantalinja 4",
    "minutes-5": "Ohjausryhmän muistio 17.6.2025, seurantalinja 5",
    "working-hours": "Valtion virastojen työaikasopimus, 5 §",
  },
  errors: {
    "not-a-number": "Arvo ei ole luku vaan esimerkiksi teksti ”12,5”, TOSI tai EPÄTOSI.",
    negative: "Lukumäärä, aika tai kustannus on negatiivinen.",
    "too-large-part": "Osa on suurempi kuin kokonaismäärä.",
    "divide-by-zero": "Jotakin jaetaan nollalla. Nolla jaettuna nollalla on tyhjä.",
    "unknown-process": "Sopimuksessa ei ole tällaista prosessia.",
    "no-target": "Prosessille, vuodelle, lupatyypille ja laajuudelle ei ole tavoitetta.",
    "no-statutory-maximum": "Prosessille ei ole mainittu tällaista laissa olevaa enimmäisaikaa.",
    "unknown-period": "Jaksoa ei tunnisteta.",
    "ambiguous-period": "3/2025 voi olla maaliskuu, kolmas neljännes tai vuoden kolmas tulostaulu.",
    "not-a-choice": "Sana, esimerkiksi lupatyyppi, ei ole mikään vaihtoehdoista.",
    "broken-target-table":
      "Omasta tavoitetaulukosta puuttuu otsikko, tai sen rivillä ei ole lukua tai rivi on siinä kahdesti.",
    "unknown-indicator": "Sopimuksessa ei ole tällaista mittaria, tai sillä ei ole tavoitetta vuodelle tai kohdalle.",
    "open-indicator": "Sopimus ei kerro, milloin tavoite täyttyy.",
    "out-of-calendar": "Päivä on ennen maaliskuuta 1900 tai vuoden 2200 jälkeen.",
    "wrong-order": "Päätös on ennen alkamista, tai keskeytys on koko aikaa pidempi.",
  },
  headings: {
    index: "Funktiot",
    syntax: "Muoto",
    meaning: "Mitä se tarkoittaa",
    arguments: "Argumentit",
    source: "Mistä se tulee",
    example: "Esimerkki",
    errors: "Virheet",
  },
  optional: "valinnainen",
  repeating: "voi toistaa",
  forAll:
    "Jokainen argumentti voi olla solu tai alue: tuloksessa on silloin solu kutakin kohti, ja kaava levittyy. Tyhjä luku antaa tyhjän tuloksen, ja argumentin virhe palaa vain omaan soluunsa.",
  backToIndex: "Kaikki funktiot",
};
