import type { AgreementProblem } from "../../agreement/agreementIssue";
import { formatsOf } from "../format";
import { type AgreementTexts, type KindWords, named } from "./agreementTexts";

const { number, or } = formatsOf("en");

const KINDS: KindWords = {
  text: "must be text in quotation marks",
  number: "must be a number",
  whole: "must be a whole number",
  list: "must be a list in brackets [ ]",
  group: "must be a group in braces { }",
  value:
    'must be a number, a list of two numbers, true, false, a day such as "2022-12-31", or { "from": "annex" } or { "from": "former-year" }',
};

const FORMS = {
  id: "may hold the letters A–Z, digits and the signs . _ - and must begin with a letter or digit",
  year: "must be a year in four digits, such as 2023",
  day: "must be a day such as 2022-12-31",
};

export const en: AgreementTexts = { wholeFile: "the whole file", problem };

function problem(found: AgreementProblem): string {
  switch (found.code) {
    case "missing":
      return "is missing";
    case "unknown":
      return "does not belong to an agreement";
    case "repeated":
      return "stands here twice";
    case "kind":
      return KINDS[found.expected];
    case "choice":
      return `must be ${or(found.choices.map(named))}`;
    case "form":
      return FORMS[found.form];
    case "too-small":
      return `must be ${found.inclusive ? "at least" : "more than"} ${number(found.limit)}`;
    case "too-large":
      return `must be ${found.inclusive ? "at most" : "less than"} ${number(found.limit)}`;
    case "empty":
      return found.of === "text" ? "must not be empty" : "must have at least one item";
    case "too-long":
      return `must have at most ${number(found.most)} ${found.of === "text" ? "characters" : "items"}`;
    case "taken":
      return `${named(found.name)} stands already in ${found.by}`;
    case "nameless":
      return `the name ${named(found.name)} has no letter or digit`;
    case "foreign-year":
      return "the year is not in the list years";
    case "no-process":
      return `no process has the id ${named(found.id)}`;
  }
}
