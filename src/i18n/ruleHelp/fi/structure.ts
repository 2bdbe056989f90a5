import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning:
      "Työkirjassa pitää olla mallin välilehdet. Ilman niitä lukuja ei voi tarkastaa eikä verrata tavoitteisiin.",
    mending: "Lisää välilehti mallista tai palauta sen nimi. Korjaus lisää tyhjän välilehden mallista.",
  },
  S03: {
    meaning:
      "Sarakkeet tunnistetaan otsikoistaan. Kun otsikko on muuttunut tai puuttuu, sarakkeen lukuja ei voi tulkita varmasti.",
    mending: "Kirjoita mallin otsikko takaisin. Korjaus kirjoittaa sen, kun sarake tunnistetaan paikastaan.",
  },
  S04: {
    meaning:
      "Jokaisella sopimuksen prosessilla ja lupatyypillä on oma rivinsä. Puuttuva rivi jättää osan tuloksista raportoimatta.",
    mending: "Lisää rivi mallista kaavoineen. Jos jaksolla ei ole päätöksiä, kirjoita riville 0.",
  },
  S05: {
    meaning:
      "Sama prosessi ja lupatyyppi on useammalla rivillä. Silloin ei tiedetä, kumpi rivi on oikea, ja summat voivat laskea luvut kahteen kertaan.",
    mending: "Poista ylimääräinen rivi tai korjaa sen nimi. Lisäosa ei valitse rivejä puolestasi.",
  },
  S06: {
    meaning: "Prosessin nimi ei ole sopimuksen liitteissä. Ilman tunnettua nimeä riville ei löydy tavoitetta.",
    mending: "Kirjoita sopimuksen nimi. Korjaus ehdottaa lähintä nimeä, kun se on selvä.",
    note: "Yleiset lyhenteet ja ruotsin- ja englanninkieliset nimet tunnistetaan sellaisinaan.",
  },
  S11: {
    meaning:
      "Pakollinen luku puuttuu, joten siitä riippuvia tuloksia ei voi laskea. Tyhjä solu ei ole sama asia kuin 0.",
    mending: "Täytä solu. Kirjoita 0 vain, kun määrä on todella nolla.",
    note: "Rivin puuttuvat solut ovat yksi havainto. Kun koko taulukko on tyhjä, siitä tulee yksi havainto.",
  },
};
