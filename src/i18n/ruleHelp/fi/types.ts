import type { TypesDetails } from "../../../validation/details/types";
import type { RuleHelpOf } from "../ruleHelp";

export const types: RuleHelpOf<TypesDetails> = {
  T01: {
    meaning: "Luku on tallennettu tekstinä, joten summat ja kaavat jättävät sen huomiotta.",
    mending: "Kirjoita luku uudelleen tai paina Korjaa: teksti muutetaan samaksi luvuksi.",
    note: "Sääntö puhuu vain, kun teksti on luettavissa yhdellä tavalla.",
  },
  T03: {
    meaning: "Muualta kopioidussa luvussa on sitova välilyönti, jonka vuoksi Excel pitää sitä tekstinä.",
    mending: "Paina Korjaa: välilyönti poistetaan ja solu muutetaan luvuksi.",
  },
  T05: {
    meaning:
      "Sopimuksessa 15/30 tarkoittaa kahta tavoitetta: Migrin keskiarvoa ja kokonaisuutta. Samassa solussa niillä ei voi laskea.",
    mending: "Kirjoita luvut omiin sarakkeisiinsa. Korjaus jakaa ne: ensimmäinen on Migri, toinen kokonaisuus.",
  },
  T06: {
    meaning: "Luvun perään on kirjoitettu yksikkö, joten solu on tekstiä. Yksikkö kuuluu otsikkoon tai lukumuotoiluun.",
    mending: "Kirjoita pelkkä luku. Korjaus poistaa yksikön ja muuntaa luvun vain, jos sarakkeen yksikkö on toinen.",
  },
  T07: {
    meaning:
      "Prosenttisarakkeessa 75 tarkoittaa 7 500 prosenttia. Todennäköisesti tarkoitettiin 75 prosenttia eli lukua 0,75.",
    mending: "Tarkista osuus. Korjaus jakaa luvun sadalla.",
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
  },
  T18: {
    meaning: "Lukusarakkeessa on tekstiä, jota ei voi lukea luvuksi. Laskelmat jättävät sen huomiotta.",
    mending: "Kirjoita luku tai tyhjennä solu. Selitys kuuluu Huomautus-sarakkeeseen.",
    note: "Sääntö on lisätty suunniteltujen rinnalle, jotta mikään lukusolun teksti ei jää huomaamatta.",
  },
};
