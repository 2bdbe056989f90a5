import type { TargetsDetails } from "../../../validation/details/targets";
import type { RuleHelpOf } from "../ruleHelp";

export const targets: RuleHelpOf<TargetsDetails> = {
  G01: {
    meaning: "Käsittelyajan keskiarvo on suurempi kuin sovittu tavoite. Tämä on tulos, ei virhe taulukossa.",
    mending: "Selitä poikkeama Huomautus-sarakkeessa. Paneeli kertoo myös, mitä tavoite vaatisi.",
    note: "Keskiarvo, joka on täsmälleen tavoite, täyttää sen.",
  },
  G02: {
    meaning: "Käsittelyajan keskiarvo on suurempi kuin laissa säädetty enimmäisaika.",
    mending: "Tarkista luku. Jos se on oikein, selitä ylitys Huomautus-sarakkeessa.",
  },
  G03: {
    meaning: "Kun sopimuksessa on kaksi tavoitetta, Migrin ja kokonaisuuden, molempien pitää täyttyä.",
    mending: "Tämä on tulos, ei virhe taulukossa. Selitä poikkeama Huomautus-sarakkeessa.",
  },
  G07: {
    meaning:
      "Tavoitteet-välilehdellä on luku, joka poikkeaa sopimuksen liitteestä. Kaikki sen rivin vertailut olisivat vääriä.",
    mending: "Palauta sopimuksen luku. Korjaus kirjoittaa sen.",
  },
  G04: {
    meaning:
      "EU-rekisteröinneistä tehdään vähintään 80\u00A0% tiskillä tai kahdessa vuorokaudessa, ja työ- ja opiskeluhakemuksista vähintään 80\u00A0% käsitellään kevennetysti. Tämä on tulos, ei virhe taulukossa.",
    mending: "Selitä poikkeama Huomautus-sarakkeessa.",
    note: "Kevennetyn menettelyn tavoite koskee työtä ja opiskelua: rivejä EU-rekisteröinnit ja Kansalaisuus ei verrata siihen.",
  },
  G05: {
    meaning:
      "Sopimus sanoo ”alle 3\u00A0%” tai ”yli 90\u00A0%”. Silloin täsmälleen 3\u00A0% tai 90\u00A0% ei täytä tavoitetta, vaikka taulukossa luvut näyttävät samoilta.",
    mending: "Tarkista luku tarkemmin kuin yhden desimaalin tarkkuudella.",
  },
  G06: {
    meaning:
      "Tila-sarake kertoo, täyttyykö tavoite. Käsin kirjoitettu tila voi olla ristiriidassa rivin lukujen kanssa.",
    mending: "Korjaus palauttaa sarakkeen kaavan, joka laskee tilan luvuista.",
    note: "Myös sanat kuten ”täyttyy” ja ”ei täyty” luetaan tiloiksi.",
  },
  G08: {
    meaning: "Tavoitteet muuttuvat vuosittain. Toisen vuoden tavoite tekisi vertailusta väärän.",
    mending: "Korjaus kirjoittaa oikean vuoden tavoitteen tai palauttaa kaavan, joka hakee sen.",
  },
  G09: {
    meaning:
      "Osa mittareista on vain seurattavia, ja joidenkin tavoitteesta sopimus ei kerro, milloin se täyttyy. Niillä ei ole tilaa.",
    mending: "Korjaus palauttaa sarakkeen kaavan, joka jättää tilan tyhjäksi.",
  },
  G10: {
    meaning:
      "Mittarilla on sovittu väli (koulutus 3–5\u00A0% työajasta) tai taso (käyttöaste 75\u00A0%), tai se on indeksi asteikolla 1–5.",
    mending: "Tarkista luku. Jos se on oikein, selitä poikkeama kuvauksessa.",
  },
  G11: {
    meaning: "Ministeriö kysyy ensimmäiseksi, miksi tavoite ei täyttynyt. Selitys kuuluu samaan taulukkoon.",
    mending: "Kirjoita syy rivin Huomautus- tai kuvaussarakkeeseen.",
  },
};
