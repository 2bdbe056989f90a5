import type { PeriodDetails } from "../../../validation/details/period";
import type { RuleHelpOf } from "../ruleHelp";

export const period: RuleHelpOf<PeriodDetails> = {
  M01: {
    meaning: "Jakso määrää työpäivät ja tavoitevuoden. Jaksoa ei ole annettu tai sitä ei voi lukea.",
    mending:
      "Kirjoita jakso muodossa 2022Q3, 7–9/2022, 2022 tai 30.9.2022. Korjaus kirjoittaa jakson, kun sen voi päätellä jakson päivistä.",
  },
  M02: {
    meaning:
      "Esimerkiksi 3/2025 voi tarkoittaa neljännestä, kuukautta tai järjestysnumeroa. Väärä tulkinta muuttaisi työpäivät ja vertailut.",
    mending:
      "Valitse, mitä tarkoitit. Korjaus kirjoittaa jakson yksiselitteisenä ja sen alku- ja loppupäivän. Jaksoa, joka päättyy poimintapäivän jälkeen, ei tarjota: sen lukuja ei olisi voitu vielä poimia.",
  },
  M03: {
    meaning:
      "Jakson alku ja loppu Tiedot-välilehdellä määräävät työpäivät. Ne jäävät helposti edellisen jakson päiviksi, kun tulostaulu kopioidaan.",
    mending: "Tarkista, onko jakso vai päivät oikein. Korjaus kirjoittaa jakson päivät.",
    note: "Jos jakso on yksi päivä, verrataan vain loppupäivää. Tekstinä kirjoitettu päivä luetaan ja verrataan samoin.",
  },
  M04: {
    meaning: "Ennen jakson loppua poimitut luvut eivät kata koko jaksoa.",
    mending: "Poimi luvut uudelleen jakson päätyttyä tai korjaa poimintapäivä.",
    note: "Jakson viimeisenä päivänä poimitut luvut hyväksytään.",
  },
  M05: {
    meaning:
      "Kumulatiivisen jakson työpäivät lasketaan vuoden alusta, neljänneksen vain kolmelta kuukaudelta. Väärä määrä vääristää päätökset työpäivää kohti.",
    mending:
      "Tarkista jakson tyyppi ja työpäivät. Korjaus palauttaa työpäivien kaavan tai kirjoittaa päivien mukaisen tyypin.",
    note: "Työpäivistä huomautetaan tässä vain, kun määrä on täsmälleen toisentyyppisen, samana päivänä päättyvän jakson määrä. Muista poikkeamista kertoo M06.",
  },
  M06: {
    meaning:
      "Työpäivät ovat maanantaista perjantaihin ilman valtion virastojen vapaapäiviä. Määrällä jaetaan UMA-päätökset.",
    mending: "Korjaus palauttaa kaavan, joka laskee työpäivät jakson päivistä.",
    note: "Sopimus ei määrittele työpäivää. Kalenteri noudattaa valtion työaikasopimuksen 5 §:n arkipyhiä ja aattoja. Taulukon omaa kaavaa ei verrata.",
  },
  M07: {
    meaning:
      "Sopimus jättää avoimeksi, onko käsittelyaika keskiarvo vai mediaani, mistä se alkaa, vähennetäänkö keskeytykset, mihin palautuksia verrataan ja montako tuntia henkilötyövuodessa on. Lukuja ei voi verrata, jos perustetta ei tiedetä.",
    mending: "Valitse tai kirjoita peruste Tiedot-välilehdelle.",
    note: "Myös viiva tai sana, joka ei ole luettelossa, on puuttuva peruste.",
  },
  M08: {
    meaning:
      "Sopimuksen liitteessä on tavoitteet vain osalle vuosista. Lisäosa ei koskaan vertaa hiljaa toisen vuoden tavoitteeseen.",
    mending:
      "Lisää uuden vuoden tavoitteet Tavoitteet-välilehdelle, kun niistä on sovittu. Siihen asti vertailu jää tekemättä.",
    note: "Toisen vuoden tavoitetta ei käytetä edes varoittaen.",
  },
};
