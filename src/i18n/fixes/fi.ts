import type { RowObstacle } from "../../validation/fixing/rows/rowRefusal";
import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("fi");

const OBSTACLES: Readonly<Record<RowObstacle, string>> = {
  hidden: "taulukon rivejä on piilotettu tai suodatettu. Näytä ne ensin.",
  merged: "riveillä on yhdistettyjä soluja. Pura yhdistäminen ensin.",
  beside: "rivien vieressä, taulukon ulkopuolella, on muuta sisältöä. Se ei siirtyisi rivien mukana.",
  below: "taulukon alla ei ole tilaa uudelle riville. Siirrä alla olevat solut ensin alemmas.",
  "old-excel":
    "taulukkoon tarvitaan uusi rivi, mutta tässä Excelissä lisäosa ei voi jatkaa taulukkoa. Lisää taulukon loppuun tyhjä rivi ja yritä uudelleen.",
  formula: "kaava lukee vain osan riveistä tai lukee ne järjestyksessä. Sen tulos muuttuisi.",
  array: "yksi kaava täyttää useita rivien soluja, eikä sitä voi siirtää osissa.",
  name: "työkirjaan on nimetty osa näistä riveistä. Nimi tarkoittaisi sitten muita rivejä.",
  looks: "rivit on muotoiltu eri tavoin, esimerkiksi yhteensä-rivi. Muotoilu ei siirtyisi rivien mukana.",
  notes: "riveillä on kommentteja tai muistiinpanoja. Ne eivät siirtyisi rivien mukana.",
  unknown: "taulukon otsikoista tai jaksosta ei selviä, mitä riville kuuluu. Korjaa ne ensin.",
};

export const fi: FixWords = {
  language: "fi",
  fix: "Korjaa",
  fixAll: (findings) => `Korjaa kaikki (${number(findings)})`,
  writes: (content) => `→ ${content}`,
  manyChanges: (changes) => `→ ${number(changes)} muutosta`,
  chooses: (alternatives) => `→ ${number(alternatives)} vaihtoehtoa`,
  preview: "Korjauksen muutokset",
  place: "Solu",
  before: "Nyt",
  after: "Korjattuna",
  alternatives: "Mikä on oikein?",
  more: (changes) => (changes === 1 ? "Lisäksi 1 muutos." : `Lisäksi ${number(changes)} muutosta.`),
  cancel: "Peruuta",
  undo: "Kumoa",
  dismiss: "Sulje ilmoitus",
  fixed: (findings) => (findings === 1 ? "Havainto korjattiin." : `${number(findings)} havaintoa korjattiin.`),
  takenBack: (findings) =>
    `Korjausta ei tehty, koska työkirjassa olisi sen jälkeen ${findings.length === 1 ? "tämä havainto" : "nämä havainnot"}: ${and(findings)}. Työkirja on ennallaan.`,
  undone: "Korjaus kumottiin. Solut ovat ennallaan.",
  left: (places) => `Näitä on muutettu korjauksen jälkeen, joten niihin ei koskettu: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Solu" : "Solut"} ${and(places)} on lukittu. Suojaus avataan korjauksen ajaksi ja palautetaan samanlaisena.`,
  openAndFix: "Avaa suojaus ja korjaa",
  refused: (place, obstacle) => `Korjausta ei tehty, ja työkirja on ennallaan. ${place}: ${OBSTACLES[obstacle]}`,
  outdated: "Työkirja on muuttunut, eikä tämä korjaus enää sovi siihen. Tarkastettiin uudelleen.",
};
