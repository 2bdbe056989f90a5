import { fi as agreementWords } from "../agreement/fi";
import type { CliTexts } from "./cliTexts";
import { issueList } from "./issueList";
import type { CallProblem, CommandProblem, KeptReason, WorkbookProblem } from "./problem";

const list = new Intl.ListFormat("fi", { type: "disjunction" });

const WORKBOOK: Readonly<Record<WorkbookProblem, string>> = {
  "not-a-workbook": "ei ole Excel-työkirja (.xlsx).",
  "old-format": "on vanhassa Excel-muodossa. Tallenna se Excelissä .xlsx-muotoon.",
  encrypted: "on suojattu salasanalla. Tallenna se Excelissä ilman salasanaa.",
  damaged: "on vioittunut tai katkennut. Avaa se Excelissä ja tallenna uudelleen.",
  forbidden:
    "sisältää osia, joita Excel ei kirjoita työkirjaan. Sitä ei avata: pyydä työkirja uudelleen sen tekijältä.",
  empty: "on tyhjä.",
  "too-large": "on liian suuri tulostauluksi: käytetty alue tai sisältö ylittää sen, mitä komento lukee.",
  "date-1904":
    "käyttää vuoden 1904 päivämääräjärjestelmää, jossa samat luvut ovat eri päiviä. Poista se käytöstä Excelissä (Tiedosto > Asetukset > Lisäasetukset) ja tarkista päivämäärät.",
};

export const fi: CliTexts = {
  help: `Tarkastaa, luo ja laskee tulostauluja Excel-työkirjoina ja laskee yksittäisiä tunnuslukuja.

Käyttö:
  scoreboard validate TIEDOSTO… [--previous TIEDOSTO] [--report RAPORTTI.html|RAPORTTI.xlsx] [--format text|json|sarif]
                      [--max-warnings N] [--agreement TIEDOSTO] [--lang fi|sv|en] [--force]
      Tarkastaa työkirjat. Tiedostoja ei muuteta. Työkirjassa hyväksyttyjä poikkeamia ei lasketa mukaan.
      --previous vertaa edellisen jakson työkirjaan. --report kirjoittaa tulostettavan sivun tai työkirjan
      kopion, jossa raportti on välilehtenä.
  scoreboard new UUSI.xlsx --period 2023Q1 [--previous TIEDOSTO] [--agreement TIEDOSTO] [--lang fi|sv|en] [--force]
      Luo tyhjän tulostaulun jaksolle; ottaa edelliset luvut ja alkutilanteet valinnan --previous työkirjasta.
      Taulu on suomenkielinen, ellei --lang sano muuta. Olemassa oleva tiedosto korvataan vain valinnalla --force.
  scoreboard fix TIEDOSTO --out UUSI.xlsx [--ask] [--rule T01,T03] [--previous TIEDOSTO] [--agreement TIEDOSTO]
                      [--lang fi|sv|en] [--force]
      Korjaa työkirjan kopioon sen, mikä on varmaa, ja luettelee muutokset. --ask korjaa myös sen, mistä
      Excelissä kysytään. --rule rajaa sääntöihin. Tulokset lasketaan ja tarkastetaan uudelleen.
  scoreboard recalc TIEDOSTO --out UUSI.xlsx [--only-scoreboard] [--lang fi|sv|en] [--force]
      Laskee työkirjan ja tallentaa tulokset sen kopioon; muu ei muutu.
      Luettelee solut, joita ei voi laskea: niiden tulokset säilyvät.
  scoreboard calc 'TARGET_DAYS("TTOL";2023)' [--lang fi|sv|en]
      Laskee yhden kutsun: luvut, tekstit, taulukot {1;2}, sisäkkäiset kutsut, DATE(2023;3;31).
      Merkillä "-" lukee vakiosyötteestä kutsun kultakin riviltä ja tulostaa kunkin tuloksen omalle rivilleen.

Valinnat:
  --agreement TIEDOSTO  tulossopimus JSON-muodossa komennon mukana tulevan sijasta
  --format text|json|sarif
                        havaintojen esitystapa (text)
  --lang fi|sv|en       kieli (muuten LC_ALL, LC_MESSAGES tai LANG, viime kädessä englanti)
  --max-warnings N      tätä useampi varoitus tulkitaan epäonnistumiseksi
  --only-scoreboard     laskee vain SCOREBOARD-funktiot tiedostossa olevista tuloksista
  --previous TIEDOSTO   edellisen jakson työkirja; muuten työkirjan omat edellisen jakson välilehdet,
                        esimerkiksi kopiot "Tiedot (2)" tai "Tiedot 2022Q3"
  --report RAPORTTI     kirjoittaa myös raportin: .html sivu, .xlsx työkirjan kopio, jossa on välilehti lisää
  --force               korvaa olemassa olevan tiedoston
  --help, --version

Paluuarvo: 0 ei virheitä; 1 virheitä (tai liikaa varoituksia); 2 komento ei voinut tehdä työtään.`,
  problem,
  seeHelp: "Ohje: scoreboard --help.",
  bug: (message) => `Virhe itse komennossa, ilmoitathan siitä: ${message}`,
  written: (file, period, agreement) => `Kirjoitettu ${file}: tulostaulu ${period}, ${agreement}.`,
  noTargets: (year, years, sheet) =>
    `Sopimuksessa on tavoitteet vain vuosille ${years.join(", ")}: kirjaa vuoden ${String(year)} tavoitteet välilehdelle ${sheet}.`,
  against: (agreement, period) => `${agreement}, ${period ?? "jakso puuttuu"}`,
  recalculated: (file, formulas, changed) =>
    `Kirjoitettu ${file}: laskettuja kaavoja ${String(formulas)}, muuttuneita tuloksia ${String(changed)}.`,
  kept: (cell, reason) => `${cell}: tulos säilyy, koska ${keptReason(reason)}`,
  reportWritten: (file) => `Kirjoitettu ${file}.`,
  acceptancesUnreadable: (file, issue) =>
    `${file}: hyväksyttyjä poikkeamia ei voi lukea (${issue}), joten kaikki havainnot lasketaan mukaan.`,
  settingsUnreadable: (file, issue) =>
    `${file}: työkirjan asetuksia ei voi lukea (${issue}), joten kaikki säännöt ovat käytössä.`,
  summary: ({ files, valid, unreadable, errors, warnings }) =>
    `Tiedostoja ${String(files)}: virheettömiä ${String(valid)}` +
    `${unreadable === 0 ? "" : `, lukematta jäi ${String(unreadable)}`}; ` +
    `virheitä yhteensä ${String(errors)}, varoituksia ${String(warnings)}.`,
  fixed: (file, fixes, before, after) =>
    `Kirjoitettu ${file}: korjauksia ${String(fixes)}. Virheitä oli ${String(before.error)}, nyt ${String(after.error)}; varoituksia oli ${String(before.warning)}, nyt ${String(after.warning)}.`,
  fixWithheld: "ei korjattu: korjaus toisi uuden havainnon tai jättäisi tämän ennalleen.",
  fixOverlaps: "ei korjattu: toinen korjaus muuttaa samaa kohtaa. Aja komento uudelleen tulokselle.",
  fixUndecided: (alternatives) => `ei korjattu: vaihtoehtoja on ${String(alternatives)}. Valitse oikea itse.`,
  notes: (count) => `${String(count)} tiedoksi`,
};

function problem(found: CommandProblem): string {
  switch (found.code) {
    case "no-command":
      return "Komento puuttuu.";
    case "unknown-command":
      return `Komentoa "${found.name}" ei ole.${meant(found.meant)}`;
    case "unknown-option":
      return `Valintaa ${found.name} ei ole tässä komennossa.${meant(found.meant)}`;
    case "missing-value":
      return `Valinnalta ${found.option} puuttuu arvo.`;
    case "unneeded-value":
      return `Valinnalle ${found.option} ei anneta arvoa.`;
    case "not-a-choice":
      return `Valinnan ${found.option} arvo on ${list.format(found.choices)}, ei "${found.value}".`;
    case "not-a-count":
      return `Valinnan ${found.option} arvo on kokonaisluku, vähintään 0, ei "${found.value}".`;
    case "missing-argument":
      return {
        workbook: "Anna tarkastettava työkirja.",
        output: "Anna kirjoitettavan tiedoston nimi.",
        call: "Anna laskettava kutsu.",
        input: "Anna laskettava työkirja.",
      }[found.argument];
    case "surplus-argument":
      return `"${found.value}" on liikaa.`;
    case "missing-option":
      return `Valinta ${found.option} puuttuu.`;
    case "unknown-period":
      return `"${found.value}" ei ole jakso. Kirjoita se muodossa 2023Q1, 1–6/2023 tai 2023.`;
    case "ambiguous-period":
      return `"${found.value}" voi tarkoittaa useaa jaksoa. Kirjoita ${list.format(found.choices)}.`;
    case "unknown-rule":
      return `Sääntöä ${found.value} ei ole.`;
    case "not-xlsx":
      return `${found.file}: nimen lopussa on oltava .xlsx.`;
    case "report-kind":
      return `${found.file}: raportin nimen lopussa on oltava .html tai .xlsx.`;
    case "one-workbook":
      return `${found.file}: .xlsx-raportti on yhden työkirjan kopio. Anna yksi työkirja tai kirjoita raportti .html-muotoon.`;
    case "sheet-taken":
      return `${found.file}: työkirjassa on jo välilehti "${found.sheet}", jota komento ei ole kirjoittanut. Anna sille ensin toinen nimi.`;
    case "not-former":
      return (
        `${found.file}: ${found.found === null ? "jaksoa ei löydy" : `jakso on ${found.found}`}, ` +
        `odotettiin ${found.expected === null ? "aiempaa päivää" : `jaksoa ${found.expected}`}.`
      );
    case "exists":
      return `${found.file} on jo olemassa. Korvaa se valinnalla --force.`;
    case "same-file":
      return `${found.file} on työkirja itse. Anna kirjoitettavaksi toinen tiedosto.`;
    case "not-utf-8":
      return `Nimessä ${found.argument} on merkkejä, jotka eivät ole UTF-8:aa. Nimeä tiedosto uudelleen.`;
    case "no-file":
      return `${found.file}: tiedostoa ei ole.`;
    case "no-folder":
      return `${found.file}: kansiota ei ole.`;
    case "is-folder":
      return `${found.file} on kansio.`;
    case "no-access":
      return `${found.file}: ei pääsyä: käyttöoikeus puuttuu, tiedosto on vain luku -tilassa tai se on auki toisessa ohjelmassa.`;
    case "no-room":
      return `${found.file}: levyllä ei ole tilaa. Mitään ei kirjoitettu.`;
    case "not-printed":
      return `Tulosta ei voitu tulostaa loppuun: järjestelmä ilmoittaa virheestä ${found.error}.`;
    case "exceeded":
      return exceeded(found);
    case "name-too-long":
      return `${found.file}: nimi on liian pitkä.`;
    case "input-output":
      return `${found.file}: järjestelmä ilmoittaa virheestä ${found.error}.`;
    case "workbook":
      return `${found.file} ${WORKBOOK[found.reason]}`;
    case "agreement-not-json":
      return `${found.file} ei ole JSON-muotoa rivin ${String(found.line)} merkistä ${String(found.at)} alkaen.`;
    case "agreement-too-large":
      return `${found.file} on liian suuri tulossopimukseksi.`;
    case "agreement":
      return `${found.file} ei ole kelvollinen sopimus: ${issueList(found.issues, agreementWords)}`;
    case "call":
      return `${place(found.line, found.at)}: ${callProblem(found.problem)}`;
  }
}

function exceeded(found: Extract<CommandProblem, { readonly code: "exceeded" }>): string {
  switch (found.bound) {
    case "memory":
      return "Komento keskeytettiin: työkirja vaatii enemmän muistia kuin komento käyttää. Mitään ei kirjoitettu.";
    case "depth":
      return "Komento keskeytettiin: työkirjan kaavoissa on liikaa sisäkkäisiä osia. Mitään ei kirjoitettu.";
    case "time":
      return `Komento keskeytettiin: se ei valmistunut ${String(found.minutes)} minuutissa. Mitään ei kirjoitettu.`;
  }
}

function keptReason(reason: KeptReason): string {
  switch (reason.code) {
    case "unknown":
      return `${reason.name} on tuntematon.`;
    case "error":
      return `uusi olisi ${reason.error}.`;
    case "shape":
      return "uusi täyttäisi eri solut.";
    case "circular":
      return "kaava viittaa itseensä.";
  }
}

function meant(name: string | null): string {
  return name === null ? "" : ` Tarkoititko ${name}?`;
}

function place(line: number | null, at: number): string {
  return line === null ? `Merkki ${String(at)}` : `Rivi ${String(line)}, merkki ${String(at)}`;
}

function callProblem(found: CallProblem): string {
  switch (found.code) {
    case "open-text":
      return "tekstistä puuttuu lainausmerkki lopusta.";
    case "unfinished":
      return "kutsu on kesken.";
    case "unexpected":
      return `"${found.found}" ei kuulu tähän.`;
    case "missing":
      return `tästä puuttuu "${found.mark}".`;
    case "uneven-rows":
      return "taulukon rivit ovat eripituisia.";
    case "too-deep":
      return `tässä on yli ${String(found.most)} sisäkkäistä kutsua tai merkkiä.`;
    case "unknown-function":
      return `funktiota ${found.name} ei ole.`;
    case "arguments":
      return `funktiolle ${found.name} annetaan ${argumentCount(found.least, found.most)}, ei ${String(found.found)}.`;
  }
}

function argumentCount(least: number, most: number | null): string {
  const one = (count: number): string => (count === 1 ? "1 argumentti" : `${String(count)} argumenttia`);
  if (most === null) return `vähintään ${one(least)}`;
  return least === most ? one(least) : `${String(least)}–${String(most)} argumenttia`;
}
