import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "Luku on tallennettu tekstinä, joten summat ja kaavat jättävät sen huomiotta.",
    mending: "Kirjoita luku uudelleen tai paina Korjaa: teksti muutetaan samaksi luvuksi.",
    note: "Kun tulkintoja on kaksi (1,234), valitset niistä. Muutoin muunnos tehdään kysymättä.",
  },
  T02: {
    meaning:
      "Suomessa desimaalit erottaa pilkku. Pisteellä kirjoitettu luku jää Excelissä tekstiksi, ja 1.234 voi tarkoittaa kahta eri lukua.",
    mending: "Kirjoita luku pilkulla. Korjaus muuttaa tekstin luvuksi; jos tulkintoja on kaksi, valitset niistä.",
    note: "Kappalemäärissä piste kolmen numeron edellä erottaa aina tuhannet. Tulkintaa, joka ei sovi sarakkeeseen, ei ehdoteta.",
  },
  T03: {
    meaning: "Muualta kopioidussa luvussa on sitova välilyönti, jonka vuoksi Excel pitää sitä tekstinä.",
    mending: "Paina Korjaa: välilyönti poistetaan ja solu muutetaan luvuksi.",
    note: "Kun tulkintoja on kaksi, valitset niistä.",
  },
  T04: {
    meaning:
      "Kun soluun kirjoittaa 12.5 tai 9/23, Excel tekee siitä päivämäärän. Solussa on sen jälkeen viisinumeroinen järjestysluku, jolla laskelmat menevät pieleen.",
    mending:
      "Kirjoita luku uudelleen pilkulla tai kaksi lukua omiin sarakkeisiinsa. Korjaus ehdottaa lukuja, joista päivämäärä on voinut syntyä.",
    note: "Ilman päivämäärämuotoiluakin järjestysluvuksi katsotaan kokonaisluku 40\u00A0000–55\u00A0000 (vuodet 2009–2050), mutta vain sarakkeissa, joiden yksikkö on vrk, kk, %, htv tai indeksi: kappaleita, tunteja ja euroja voi olla niin paljon.",
  },
  T05: {
    meaning:
      "Sopimuksessa 15/30 tarkoittaa kahta tavoitetta: Migrin keskiarvoa ja kokonaisuutta. Samassa solussa niillä ei voi laskea.",
    mending: "Kirjoita luvut omiin sarakkeisiinsa. Korjaus jakaa ne: ensimmäinen on Migri, toinen kokonaisuus.",
    note: "Korjausta ei tarjota, jos toinen solu ei ole tyhjä tai Migrin luku olisi kokonaisuutta suurempi.",
  },
  T06: {
    meaning: "Luvun perään on kirjoitettu yksikkö, joten solu on tekstiä. Yksikkö kuuluu otsikkoon tai lukumuotoiluun.",
    mending: "Kirjoita pelkkä luku. Korjaus poistaa yksikön ja muuntaa luvun vain, jos sarakkeen yksikkö on toinen.",
    note: "Kuukaudet muunnetaan vuorokausiksi kalenterin mukaan jakson lopusta taaksepäin. Jos yksiköitä ei voi muuntaa toisikseen, korjausta ei tarjota.",
  },
  T07: {
    meaning:
      "Prosenttisarakkeessa 75 tarkoittaa 7\u00A0500 prosenttia. Todennäköisesti tarkoitettiin 75 prosenttia eli lukua 0,75.",
    mending: "Tarkista osuus. Korjaus jakaa luvun sadalla.",
    note: "Osuudessa raja on 1,5 ja kustannusvastaavuudessa 3: tuotot voivat olla moninkertaiset kustannuksiin nähden. Muutos edellisestä jaksosta saa olla minkä suuruinen tahansa. Lasketussa sarakkeessa korjaus palauttaa kaavan.",
  },
  T08: {
    meaning: "Muualta kopioidussa luvussa miinusmerkin paikalla on ajatusviiva, joten Excel pitää sitä tekstinä.",
    mending: "Korjaus muuttaa tekstin negatiiviseksi luvuksi.",
    note: "Korjausta ei tarjota sarakkeessa, jossa luku ei voi olla negatiivinen: silloin viiva voi olla muutakin kuin miinus.",
  },
  T09: {
    meaning: "Merkintä kuten –, .. tai n/a kertoo, että lukua ei ole, mutta kaavoille se on tekstiä.",
    mending: "Jätä solu tyhjäksi ja kerro syy huomautuksessa. Korjaus tyhjentää solun.",
    note: "Pakollista solua ei tyhjennetä, koska tyhjästä solusta huomautettaisiin heti. Erillistä tilaa ”puuttuu” taulukossa ei ole.",
  },
  T10: {
    meaning: "Solu näyttää tyhjältä, mutta siinä on välilyöntejä tai tyhjä teksti. Kaavat eivät pidä sitä tyhjänä.",
    mending: "Korjaus tyhjentää solun.",
    note: "Kaavan antama tyhjä on tarkoituksellinen, eikä siitä huomauteta. Pakolliseen soluun on kirjoitettava luku.",
  },
  T11: {
    meaning: "Kun soluun kirjoittaa 12.30, Excel tekee siitä kellonajan eli vuorokauden osan.",
    mending: "Kirjoita luku pilkulla. Korjaus ehdottaa tunteja ja minuutteja lukuna 12,30.",
  },
  T12: {
    meaning:
      "Turvapaikan ajat ovat kuukausina, muut vuorokausina. Väärän yksikön vuoksi tavoite voi näyttää täyttyvän tai ylittyvän.",
    mending: "Tarkista yksikkö. Kuukaudet muunnetaan kalenterin mukaan, ei kertomalla kolmellakymmenellä.",
    note: "Vuorokausisarakkeessa huomautetaan arvoista 6, 15, 18 ja 21 (lain enimmäisajat kuukausina), kun edellinen jakso oli yli 100\u00A0vrk. Kuukausirivillä raja on 24\u00A0kk: sopimuksessa ei ole pidempää.",
  },
  T13: {
    meaning: "Sarakkeen muista poikkeava muotoilu saa luvun näyttämään toiselta: 0,8 ja 80\u00A0% ovat sama luku.",
    mending: "Korjaus antaa solulle sarakkeen muotoilun. Luku ei muutu.",
    note: "Vertailukohta on muotoilu, joka useimmilla sarakkeen luvuilla on, joten koko sarakkeen muotoilun saa vaihtaa.",
  },
  T14: {
    meaning: "Kaava antaa virheen, joten kaikki siitä laskettavat luvut ovat myös virheellisiä.",
    mending:
      "Korjaa syy: tyhjä tai nolla jakajana, poistettu viittaus tai tuntematon funktio. Selitä solu -toiminto kertoo, mistä virhe johtuu.",
    note: "Virheet, joiden syynä on toinen havainto, luetellaan sen yhteydessä eikä erikseen.",
  },
  T15: {
    meaning: "Kappalemäärä, kesto, työaika tai osuus ei voi olla pienempi kuin nolla.",
    mending: "Tarkista luku ja sen etumerkki.",
  },
  T16: {
    meaning:
      "Hakemukset, päätökset ja käyttäjät lasketaan kokonaisina. Desimaaliosa kertoo yleensä, että luku on väärässä sarakkeessa tai keskiarvo.",
    mending: "Kirjoita kokonaisluku.",
    note: "Laskennan pyöristysvirheen verran (alle miljardisosan) poikkeava luku on kokonaisluku, joten korjattavaa ei ole.",
  },
  T17: {
    meaning: "Tekstinä olevalla päivämäärällä ei voi laskea, esimerkiksi jakson työpäiviä.",
    mending: "Korjaus muuttaa tekstin päivämääräksi. Jos päivän ja kuukauden järjestys on epäselvä, valitset sen.",
    note: "Lukusarakkeessa päivämäärää ei voi korjata, koska tarkoitettua lukua ei tiedetä.",
  },
  T18: {
    meaning: "Lukusarakkeessa on tekstiä, jota ei voi lukea luvuksi. Laskelmat jättävät sen huomiotta.",
    mending: "Kirjoita luku tai tyhjennä solu. Selitys kuuluu Huomautus-sarakkeeseen.",
    note: "Sääntö kattaa ne lukusolujen tekstit, joita mikään muu sääntö ei tunnista.",
  },
};
