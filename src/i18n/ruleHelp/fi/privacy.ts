import type { PrivacyDetails } from "../../../validation/details/privacy";
import type { RuleHelpOf } from "../ruleHelp";

export const privacy: RuleHelpOf<PrivacyDetails> = {
  X01: {
    meaning: "Kun edustuston ja lupakategorian luku on hyvin pieni, tapauksen tunteva voi tunnistaa hakijan.",
    mending:
      "Harkitse, peitetäänkö luku, ennen kuin tulostaulu jaetaan. Lisäosa ei muuta lukua, koska sitä tarvitaan laskelmissa.",
    note: "Pieni on 1–4. Nolla ei kerro kenestäkään. Vain Edustustot-välilehden kappalemäärät tarkastetaan.",
  },
  X02: {
    meaning:
      "Tulostaulu leviää laajalle, joten siinä ei saa olla tietoa, josta yksittäisen asiakkaan tunnistaa. Kaikki työkirjan tekstit tarkastetaan, myös huomautukset ja tiedostojen nimet.",
    mending: "Poista tunnus. Korjaus tyhjentää solun.",
    note: "Henkilötunnuksesta tarkastetaan päivä, välimerkki ja tarkistusmerkki. Asianumeroksi katsotaan diaarinumero sekä vähintään viisinumeroinen luku, jota edeltää sana kuten UMA, dnro tai asiakasnumero. Sopimuksen viitteestä VN/6141/2021 ei huomauteta. Löydettyä tunnusta ei toisteta.",
  },
};
