import type { StructureDetails } from "../../../validation/details/structure";
import type { RuleHelpOf } from "../ruleHelp";

export const structure: RuleHelpOf<StructureDetails> = {
  S01: {
    meaning:
      "Työkirjassa pitää olla mallin välilehdet. Ilman niitä lukuja ei voi tarkastaa eikä verrata tavoitteisiin.",
    mending: "Lisää välilehti mallista tai palauta sen nimi. Korjaus lisää välilehden mallista työkirjan jaksolle.",
    note: "Lisätyn välilehden tyhjät pakolliset solut ovat uusi havainto: luvut kirjoittaa laatija. Korjausta ei tarjota, kun jaksoa ei voi lukea.",
  },
  S02: {
    meaning:
      "Välilehden nimi on lähes mallin nimi: ero on kirjainkoossa, välilyönneissä, merkeissä tai kopion numerossa, kuten ”(2)”. Muut työkirjat ja kaavat hakevat välilehteä mallin nimellä.",
    mending: "Palauta mallin nimi. Korjaus nimeää välilehden uudelleen, ja Excel muuttaa viittaukset.",
    note: "Aivan toisen nimen saanut välilehti tunnistetaan otsikoistaan, eikä siitä huomauteta. Samoin mallin nimisen välilehden rinnalla oleva kopio saa jäädä.",
  },
  S03: {
    meaning:
      "Sarakkeet tunnistetaan otsikoistaan. Kun otsikko on muuttunut tai puuttuu, sarakkeen lukuja ei voi tulkita varmasti.",
    mending: "Kirjoita mallin otsikko takaisin. Korjaus kirjoittaa sen, kun sarake tunnistetaan paikastaan.",
  },
  S04: {
    meaning:
      "Jokaisella sopimuksen prosessilla ja lupatyypillä on oma rivinsä. Puuttuva rivi jättää osan tuloksista raportoimatta.",
    mending:
      "Korjaus lisää rivin mallin kohtaan kaavoineen ja muotoiluineen. Kirjoita sitten rivin luvut; jos jaksolla ei ole päätöksiä, kirjoita 0.",
    note: "Muut rivit siirtyvät kokonaisina, ja kaavat lukevat niitä edelleen. Korjausta ei tehdä, jos jokin muuttuisi: riveillä on piilotettua, yhdistettyjä soluja, kommentteja tai eri muotoiluja, niiden vieressä on muuta sisältöä tai kaava lukee vain osan riveistä. Syy kerrotaan. Jos taulukosta puuttuvat kaikki rivit, korjausta ei tarjota.",
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
  S07: {
    meaning:
      "Rivit ovat eri järjestyksessä kuin mallissa. Luvut lasketaan silti oikein, mutta rinnakkain luettavien tulostaulujen rivit eivät vastaa toisiaan.",
    mending:
      "Korjaus järjestää rivit mallin mukaan. Luvut, kaavat, muotoilut ja huomautukset siirtyvät rivinsä mukana, ja muut kaavat lukevat samoja rivejä kuin ennen.",
    note: "Tiedoksi, ei virhe. Yhteenvedon mallin mukaiset kaavat odottavat mallin järjestystä, joten ne jäävät ennalleen ja lukevat järjestämisen jälkeen oikeat rivit. Korjausta ei tehdä, jos jokin ei siirtyisi oikein, esimerkiksi kommentit, solujen omat värit tai osan riveistä lukeva kaava. Syy kerrotaan. Kun sama rivi on kahteen kertaan, järjestystä ei tarkasteta.",
  },
  S08: {
    meaning:
      "Taulukon rivejä tai sarakkeita on piilotettu tai suodatettu pois. Lukija ei näe kaikkia lukuja, vaikka summat laskevat ne mukaan.",
    mending: "Tuo rivit ja sarakkeet näkyviin tai poista suodatus. Korjaus tekee sen eikä muuta lukuja.",
    note: "Taulukon ulkopuoliset rivit ja omat sarakkeet taulukon välissä saavat olla piilossa.",
  },
  S09: {
    meaning:
      "Taulukon soluja on yhdistetty. Yhdistetyn alueen muut solut ovat tyhjiä, joten kaavat, lajittelu ja tarkastus lukevat ne tyhjinä.",
    mending: "Pura yhdistäminen ja täytä solut. Korjaus purkaa sen; arvo jää ensimmäiseen soluun.",
    note: "Otsikoiden yläpuolella ja taulukon alapuolella soluja saa yhdistää. Excel luettelee korkeintaan 512 yhdistettyä aluetta välilehdeltä: jos niitä on enemmän, tarkastusta ei tehdä.",
  },
  S10: {
    meaning:
      "Sopimuksen käsittelyaikataulukossa prosessilla ei ole jatkolupaa, mutta jatkoluvan rivillä on lukuja. Niille ei löydy tavoitetta.",
    mending: "Siirrä luvut prosessin ensimmäisten lupien riville tai poista ne. Lisäosa ei tiedä, kumpi on oikein.",
    note: "Rivin muista soluista ei huomauteta erikseen.",
  },
  S11: {
    meaning:
      "Pakollinen luku puuttuu, joten siitä riippuvia tuloksia ei voi laskea. Tyhjä solu ei ole sama asia kuin 0.",
    mending: "Täytä solu. Kirjoita 0 vain, kun määrä on todella nolla.",
    note: "Rivin puuttuvat solut ovat yksi havainto. Kun koko taulukko on tyhjä, siitä tulee yksi havainto.",
  },
};
