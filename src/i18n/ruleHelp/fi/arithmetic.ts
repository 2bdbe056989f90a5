import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "Ratkaistut jakautuvat myönteisiin, kielteisiin ja muihin (rauenneet, tutkimatta jätetyt). Kun osat eivät täsmää, jokin luvuista on väärin poimittu.",
    mending: "Tarkista luvut lähteestä. Korjaus laskee muut ratkaisut erotuksena, jos se ei ole negatiivinen.",
  },
  A03: {
    meaning: "Osuus tavoiteajassa on tavoiteajassa ratkaistut jaettuna kaikilla ratkaistuilla.",
    mending: "Palauta sarakkeen kaava. Korjaus kirjoittaa sen.",
    note: "Osuus saa poiketa 0,05 prosenttiyksikköä, puolet viimeisestä näytetystä desimaalista.",
  },
  A04: {
    meaning:
      "Osa ei voi olla suurempi kuin kokonaisuus, johon se kuuluu: esimerkiksi tavoiteajassa ratkaistut kuin kaikki ratkaistut.",
    mending: "Tarkista molemmat luvut lähteestä.",
  },
  A05: {
    meaning: "Pts/htv on päätökset jaettuna tehollisilla henkilötyövuosilla (liite Tehokkuus, alaviite **).",
    mending: "Palauta sarakkeen kaava. Korjaus kirjoittaa sen.",
    note: "Tulos saa poiketa puolet viimeisestä näytetystä desimaalista.",
  },
  A06: {
    meaning:
      "Luku on päätökset jaettuna päätöksiä vahvistaneilla UMA-käyttäjillä ja jakson työpäivillä (liite Tehokkuus, alaviite *).",
    mending: "Palauta sarakkeen kaava. Korjaus kirjoittaa sen.",
    note: "Tulos saa poiketa puolet viimeisestä näytetystä desimaalista.",
  },
  A08: {
    meaning: "Jakson alussa vireillä on se, mikä oli vireillä edellisen jakson lopussa.",
    mending:
      "Korjaus ottaa edellisen jakson luvun, jos nykyinen ei täsmää tulleisiin ja ratkaistuihinkaan; muuten ei voi tietää, kumpi on väärin. Jos asioita on siirretty tai lukuja korjattu, hyväksy poikkeama tällä syyllä.",
    note: "Sääntö toimii vain, kun verrataan edellisen jakson työkirjaan. Kumulatiivisella jaksolla alku on edellisen kumulatiivisen jakson alku.",
  },
  A09: {
    meaning: "Migrin osuus käsittelyajasta sisältyy kokonaisuuteen, joten sen keskiarvo ei voi olla suurempi.",
    mending: "Tarkista, ovatko luvut vaihtaneet paikkaa. Korjaus vaihtaa ne.",
  },
  A02: {
    meaning:
      "Yhteensä-rivin pitää olla sen yläpuolella olevien rivien summa. Muuten osat ja kokonaisuus kertovat eri asiaa.",
    mending: "Tarkista rivit. Korjaus kirjoittaa SUMMA-kaavan.",
    note: "Euromäärissä sallitaan puolen euron pyöristys riviä kohti. Tehokkuus-välilehden rivi Kaikki kattaa myös prosessit, joilla ei ole omaa riviä, joten sitä ei verrata summaan.",
  },
  A07: {
    meaning: "Vireillä lopussa on alussa vireillä olleet, lisättynä tulleilla ja vähennettynä ratkaistuilla.",
    mending:
      "Tarkista luvut. Jos ero johtuu siirroista tai korjauksista, kirjoita se Huomautus-sarakkeeseen: silloin varoitus poistuu.",
  },
  A10: {
    meaning: "Kokonaisuuden keskiarvon pitäisi olla lähellä osapäätöksen ja Migrin osuuden summaa.",
    mending: "Tarkista keskiarvot. Huomautus-sarakkeeseen kirjoitettu selitys poistaa varoituksen.",
    note: "Keskiarvot lasketaan eri asioista, joten 20 prosentin tai viiden vuorokauden ero sallitaan.",
  },
  A11: {
    meaning:
      "Kaikkien prosessien keskiarvo on prosessien keskiarvo päätösmäärillä painotettuna, ei keskiarvojen keskiarvo.",
    mending: "Korjaus kirjoittaa painotetun keskiarvon kaavan.",
    note: "Sääntö koskee riviä, jonka olet itse lisännyt Käsittelyajat-taulukon alle nimellä Kaikki tai Yhteensä.",
  },
  A12: {
    meaning:
      "Keskiarvo on vähintään tavoiteajan ylittäneiden osuus kertaa tavoite. Jos se on tätä pienempi, jompikumpi luku on väärin poimittu.",
    mending: "Tarkista, että osuus ja keskiarvo on laskettu samoista päätöksistä ja samaan tavoitteeseen verraten.",
    note: "Ei koske mediaania eikä rivejä, joilla ei ole tavoitetta.",
  },
  A13: {
    meaning:
      "Kustannusvastaavuus on maksutuotot jaettuna kustannuksilla, ja kustannukset ovat erilliskustannukset ja osuus yhteiskustannuksista.",
    mending: "Korjaus palauttaa sarakkeen kaavan.",
    note: "Euromäärissä sallitaan euron pyöristys ja osuudessa puolet viimeisestä näytetystä desimaalista.",
  },
  A14: {
    meaning: "Hakemus tulee vireille joko sähköisesti tai paperilla, joten näiden summa on kaikki vireille tulleet.",
    mending: "Tarkista luvut lähteestä.",
  },
  A15: {
    meaning:
      "Sama henkilö voi vahvistaa päätöksiä monessa prosessissa ja lasketaan silti kerran. Siksi käyttäjiä on kaikkiaan vähintään yhtä monta kuin missään yksittäisessä prosessissa.",
    mending: "Tarkista luvut lähteestä.",
    note: "Ylärajaa ei tarkasteta: rivi Kaikki kattaa myös prosessit, joilla ei ole omaa riviä.",
  },
  A16: {
    meaning:
      "Htv on kohdennettu tehollinen työaika jaettuna Tiedot-välilehden tuntimäärällä henkilötyövuotta kohti. Prosesseilla ei voi yhteensä olla enempää henkilötyövuosia kuin niitä kaikkiaan on.",
    mending: "Rivin htv:n korjaus palauttaa kaavan. Jos prosesseilla on yhteensä liikaa, tarkista kohdennetut tunnit.",
  },
  A17: {
    meaning:
      "Jälkivalvonnassa jokaisessa vaiheessa on enintään yhtä monta asiaa kuin edellisessä: valvonnan piirissä, aloitetut selvitykset, avatut peruutusharkinnat, peruutukset.",
    mending:
      "Tarkista luvut. Jos vaiheet koskevat eri aikoina myönnettyjä lupia, kirjoita se Huomautus-sarakkeeseen: silloin varoitus poistuu.",
  },
  A18: {
    meaning: "Prosessin hakemukset jakautuvat koreihin, joten korien osuudet ovat yhteensä 100\u00A0%.",
    mending: "Palauta Osuus-sarakkeen kaava tai lisää puuttuva kori.",
    note: "Osuuksia ei skaalata: se peittäisi puuttuvan korin.",
  },
  A19: {
    meaning: "Kun jakaja on 0, osuutta tai suhdetta ei ole. Soluun kirjoitettu tulos on silloin jostakin muualta.",
    mending: "Paina Korjaa: sarakkeen kaava palautetaan, ja se jättää tuloksen tyhjäksi.",
    note: "Kaavan päälle kirjoitettu tulos on tällöin varoitus eikä virhe, koska siitä ei lasketa mitään.",
  },
};
