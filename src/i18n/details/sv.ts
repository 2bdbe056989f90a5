import { formatsOf } from "../format";
import { sv as help } from "../ruleHelp/sv";
import type { DetailWords } from "./detailWords";

const { number } = formatsOf("sv");

export const sv: DetailWords = {
  language: "sv",
  help,
  back: "Alla iakttagelser",
  next: "Nästa iakttagelse",
  previous: "Föregående iakttagelse",
  position: (index, count) => `${number(index)}/${number(count)}`,
  goTo: (place) => `Gå till cellen ${place}`,
  actual: "Nu",
  expected: { value: "Borde vara", target: "Mål", limit: "Gräns", former: "Föregående period" },
  ofTarget: "Utfall",
  difference: "Skillnad",
  points: (points) => `${points} procentenheter`,
  days: (days) => `${days}\u00A0dygn`,
  empty: "tom",
  dependants: (count) => (count === 1 ? "1 cell beror på detta" : `${number(count)} celler beror på detta`),
  more: (count) => `och ${number(count)} till`,
  helpPage: "Öppna regelns hjälpsida i webbläsaren",
  gone: "Den här iakttagelsen finns inte längre.",
  accepted: "Avvikelsen är godkänd. Den finns i slutet av listan under Godkända.",
};
