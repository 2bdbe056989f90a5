import type { FormulasDetails } from "../../../validation/details/formulas";
import type { RuleHelpOf } from "../ruleHelp";

export const formulas: RuleHelpOf<FormulasDetails> = {
  F01: {
    meaning: "Laskettavan solun kaavan päälle on kirjoitettu luku. Solu ei enää muutu, kun lähtöluvut muuttuvat.",
    mending: "Palauta sarakkeen kaava. Korjaus kirjoittaa sen.",
  },
  F02: {
    meaning: "Solun kaava ei ole sama kuin sarakkeen muilla riveillä, joten rivien luvut eivät ole vertailukelpoisia.",
    mending: "Kopioi sarakkeen kaava soluun. Korjaus kirjoittaa sen.",
  },
  F03: {
    meaning:
      "Kaava lukee lukunsa toisesta työkirjasta. Luku voi olla vanha, eikä sitä voi tarkastaa ilman toista tiedostoa.",
    mending: "Kirjoita luku soluun ja lähde huomautukseen. Korjaus korvaa kaavan sillä luvulla, jonka se nyt näyttää.",
    note: "Tarkastetaan tulostaulun omilta välilehdiltä. Omat muut välilehdet saavat lukea muita työkirjoja. Korjausta ei tarjota, kun kaava näyttää virhettä tai sitä ei ole laskettu.",
  },
  F04: {
    meaning: "Summa ei laske mukaan kaikkia taulukon rivejä, esimerkiksi sen jälkeen, kun taulukkoon on lisätty rivi.",
    mending:
      "Laajenna summattava alue. Korjaus laajentaa sen, kun summassa on yksi alue eikä mukaan tule toista summaa.",
    note: "Summaa pidetään kokonaissummana, kun sen rivin nimi tai yläpuolinen solu on esimerkiksi Yhteensä, tai kun siitä puuttuu enintään kymmenesosa riveistä taulukon alusta tai lopusta. Muut osasummat saavat jättää rivejä pois. Yhteensä- ja Kaikki-rivit eivät kuulu summaan.",
  },
  F05: {
    meaning:
      "Kaava näyttää virheen, koska Excel ei löydä lisäosan funktiota. Lisäosa ei ollut käytössä, kun kaava laskettiin, tai nimi on kirjoitettu väärin.",
    mending: "Avaa lisäosa ja kirjoita kaava uudelleen. Korjaus kirjoittaa sen oikealla nimellä.",
    note: "Allekkaiset solut, joilta puuttuu sama funktio, ovat yksi havainto. Korjausta ei tarjota, kun lisäosassa ei ole sen nimistä funktiota.",
  },
  F06: {
    meaning:
      "Kaavaan on kirjoitettu luku, esimerkiksi 62 työpäivää. Kun jakso vaihtuu, luku jää ennalleen ja tulos on väärä.",
    mending:
      "Korvaa luku solulla, jossa se on. Korjaus kirjoittaa Tiedot-välilehden nimen, kun luku on nyt sama kuin siellä.",
    note: "Tarkastetaan omat kaavat, jotka lukevat soluja; sarakkeiden kaavoista vastaa F02. Sallittuja ovat 0–4 ja kymmenen potenssit sekä ajan yksiköt, kuten 7, 12, 24, 30, 52, 60 ja 365. Samoin funktion argumentit, vertailut ja eksponentit, koska ne eivät ole laskun lukuja.",
  },
  F07: {
    meaning:
      "Kaava antaa virheen tilalle luvun 0. Silloin puuttuva luku näyttää todelliselta nollalta ja menee mukaan summiin.",
    mending: "Anna virheen tilalle tyhjä teksti. Korjaus vaihtaa nollan tyhjäksi.",
    note: "Tarkastetaan myös muoto, jossa ensin kysytään, onko tulos virhe, ja annetaan silloin 0. Korjausta ei tarjota pakolliselle luvulle, joka on nyt 0: se pitää ensin hankkia.",
  },
  F08: {
    meaning: "Excel laskee työkirjan vain pyydettäessä. Näkyvät tulokset voivat olla ajalta ennen viimeisiä muutoksia.",
    mending: "Laske työkirja ja ota automaattinen laskenta käyttöön. Korjaus tekee molemmat.",
    note: "Asetus koskee kaikkia avoinna olevia työkirjoja ja tallentuu tiedostoon.",
  },
  F09: {
    meaning:
      "Tiedoston kaavoilla ei ole tuloksia, koska ohjelma on kirjoittanut sen eikä sitä ole avattu Excelissä. Tuloksia ei voi tarkastaa.",
    mending: "Avaa työkirja Excelissä ja tallenna se, tai laske se komennolla scoreboard recalc.",
    note: "Tyhjistä tuloksista ei huomauteta solu kerrallaan, kun työkirjaa ei ole laskettu.",
  },
};
