import { formatsOf } from "../format";
import type { FixWords } from "./fixWords";

const { number, and } = formatsOf("fi");

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
  more: (changes) => `Lisäksi ${number(changes)} muutosta.`,
  cancel: "Peruuta",
  undo: "Kumoa",
  dismiss: "Sulje ilmoitus",
  fixed: (findings) => (findings === 1 ? "Havainto korjattiin." : `${number(findings)} havaintoa korjattiin.`),
  takenBack: (findings) =>
    `Korjausta ei tehty: sen jälkeen olisi ollut havainto ${and(findings)}. Työkirja on ennallaan.`,
  undone: "Korjaus kumottiin. Solut ovat ennallaan.",
  left: (places) => `Näitä on muutettu korjauksen jälkeen, joten ne jätettiin silleen: ${and(places)}.`,
  locked: (places) =>
    `${places.length === 1 ? "Solu" : "Solut"} ${and(places)} on lukittu. Suojaus avataan korjauksen ajaksi ja palautetaan samanlaisena.`,
  openAndFix: "Avaa suojaus ja korjaa",
  outdated: "Työkirja on muuttunut, eikä tämä korjaus enää sovi siihen. Tarkastettiin uudelleen.",
};
