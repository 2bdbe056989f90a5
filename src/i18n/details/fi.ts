import { formatsOf } from "../format";
import { fi as help } from "../ruleHelp/fi";
import type { DetailWords } from "./detailWords";

const { number } = formatsOf("fi");

export const fi: DetailWords = {
  language: "fi",
  help,
  back: "Kaikki havainnot",
  next: "Seuraava havainto",
  previous: "Edellinen havainto",
  position: (index, count) => `${number(index)}/${number(count)}`,
  goTo: (place) => `Siirry soluun ${place}`,
  actual: "Nyt",
  expected: { value: "Pitäisi olla", target: "Tavoite", limit: "Raja", former: "Edellinen jakso" },
  ofTarget: "Toteuma",
  difference: "Ero",
  points: (points) => `${points}\u00A0%-yks.`,
  days: (days) => `${days}\u00A0vrk`,
  empty: "tyhjä",
  dependants: (count) => (count === 1 ? "Tästä riippuu 1 solu" : `Tästä riippuu ${number(count)} solua`),
  more: (count) => (count === 1 ? "ja 1 muu" : `ja ${number(count)} muuta`),
  helpPage: "Avaa säännön ohjesivu selaimeen",
  gone: "Tätä havaintoa ei enää ole.",
  accepted: "Poikkeama on hyväksytty. Se on luettelon lopussa kohdassa Hyväksytyt.",
};
