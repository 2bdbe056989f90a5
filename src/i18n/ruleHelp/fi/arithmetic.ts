import type { ArithmeticDetails } from "../../../validation/details/arithmetic";
import type { RuleHelpOf } from "../ruleHelp";

export const arithmetic: RuleHelpOf<ArithmeticDetails> = {
  A01: {
    meaning:
      "Ratkaistut jakautuvat myönteisiin, kielteisiin ja muihin (rauenneet, tutkimatta jätetyt). Kun osat eivät täsmää, jokin luvuista on väärin poimittu.",
    mending: "Tarkista luvut lähteestä. Lisäosa näyttää, kuinka paljon summa poikkeaa.",
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
      "Korjaus ottaa edellisen jakson luvun. Jos asioita on siirretty tai lukuja korjattu, hyväksy poikkeama tällä syyllä.",
    note: "Sääntö toimii vain, kun verrataan edellisen jakson työkirjaan. Kumulatiivisella jaksolla alku on edellisen kumulatiivisen jakson alku.",
  },
  A09: {
    meaning: "Migrin osuus käsittelyajasta sisältyy kokonaisuuteen, joten sen keskiarvo ei voi olla suurempi.",
    mending: "Tarkista, ovatko luvut vaihtaneet paikkaa. Korjaus vaihtaa ne.",
  },
};
