import type { FormerPeriodDetails } from "../../../validation/details/formerPeriod";
import type { RuleHelpOf } from "../ruleHelp";

export const formerPeriod: RuleHelpOf<FormerPeriodDetails> = {
  P01: {
    meaning:
      "Luku, joka muuttuu yli puolella jaksosta toiseen, on joko mainitsemisen arvoinen tapahtuma tai näppäilyvirhe.",
    mending: "Tarkista luku. Jos se on oikein, kirjoita syy rivin huomautukseen: silloin havainto poistuu.",
    note: "Vertailu vaatii molempien jaksojen tulostaulut ja yhtä pitkät jaksot; muuten verrataan vain aikoja ja osuuksia. Pieni luku muuttuu puolella helposti, joten eron on oltava myös vähintään 20 kpl, 5 käyttäjää, 10 vrk, 130 tuntia (kuukauden työ), 1 htv tai 10\u00A0000 euroa. Jos edellinen luku on 0, prosenttia ei ole.",
  },
  P02: {
    meaning:
      "Rivi, jonka kaikki luvut ovat edellisen jakson lukuja, on todennäköisesti kopioitu ja jäänyt täyttämättä.",
    mending: "Täytä rivin luvut tältä jaksolta.",
    note: "Rivillä on oltava vähintään kolme erisuurta lukua, jotka eivät ole 0: niitä harvemmat voivat olla samoja sattumalta. Kumulatiivisia jaksoja ei verrata, koska pienessä prosessissa ei ehkä ole uusia asioita.",
  },
  P03: {
    meaning:
      "Kumulatiivisella jaksolla luvut lasketaan vuoden alusta, joten asioiden, tuntien tai eurojen määrä ei voi olla pienempi kuin edellisellä jaksolla.",
    mending:
      "Tarkista molemmat luvut lähteestä. Jos edellistä lukua on korjattu jälkikäteen, hyväksy poikkeama tällä syyllä.",
    note: "Keskiarvot, osuudet ja yhden päivän luvut, kuten vireillä olevat, saavat pienentyä.",
  },
  P04: {
    meaning:
      "Sarake Edellinen jakso toistaa edellisen jakson keskiarvon, josta muutos lasketaan. Sen pitää olla silloin raportoitu luku.",
    mending: "Korjaus ottaa raportoidun luvun. Jos lukua on korjattu jälkikäteen, hyväksy poikkeama tällä syyllä.",
    note: "Puolet viimeisestä näytetystä desimaalista, 0,05 vrk, on pyöristystä. Tyhjä solu ei ole havainto.",
  },
  P05: {
    meaning:
      "Luku, joka on noin 100-, 1\u00A0000-, 30- tai 4-kertainen edelliseen verrattuna tai päinvastoin, on todennäköisesti kirjoitettu eri mittakaavassa: ilman desimaalipilkkua, prosentteina, tuhansina, kuukausina eikä vuorokausina tai vuodelta eikä neljännekseltä.",
    mending:
      "Tarkista mittakaava. Kun suhde on 100 tai 1\u00A0000, korjaus jakaa tai kertoo luvun takaisin. Kuukausille ja vuosille ei ole korjausta, koska oikeaa lukua ei voi päätellä väärästä.",
    note: "Ajat, tunnit, eurot ja htv saavat poiketa suhteesta 30\u00A0%. Kappalemäärien on oltava enintään 10\u00A0%:n päässä suhteesta 100 tai 1\u00A0000 ja vähintään 50 tai 10, sillä kausiluonteiset luvut voivat pudota sadasosaan. Suhde 30 koskee vain aikoja. Nelinkertainen luku voi olla tosi: vain enintään 2\u00A0%:n päässä oleva suhde kelpaa, ja luvun on oltava vähintään 50.",
  },
  P06: {
    meaning:
      "Tulostaulun, johon verrataan, on oltava juuri edeltävältä jaksolta: edelliseltä neljännekseltä, saman vuoden edelliseltä kumulatiiviselta jaksolta tai edelliseltä vuodelta.",
    mending: "Valitse oikea tiedosto tai oikeat välilehdet. Siihen asti lukuja ei verrata.",
    note: "Vuoden ensimmäinen kumulatiivinen jakso voi seurata myös koko edellisen vuoden työkirjaa: silloin verrataan vain aikoja ja alkutilanteita. Edellinen jakso on joko tiedosto tai työkirjassa olevat tulostaulun välilehtien kopiot. Kopioiden nimen lopussa on sama kopion numero tai jakso: Tiedot (2) ja Käsittelyajat (2) tai Tiedot 2022Q2 ja Käsittelyajat 2022Q2. Tiedot-välilehden on oltava työkirjassa sekä kopiona että ilman nimen loppuosaa. Jos mitään ei ole valittu, verrataan ensimmäisiin kopioihin, joiden jakso on juuri edeltävä. Muita kopioita ei verrata, eikä niistä huomauteta.",
  },
};
