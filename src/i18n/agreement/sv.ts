import type { AgreementProblem } from "../../agreement/agreementIssue";
import { formatsOf } from "../format";
import { type AgreementTexts, type KindWords, named } from "./agreementTexts";

const { number, or } = formatsOf("sv");

const KINDS: KindWords = {
  text: "här ska stå text inom citattecken",
  number: "här ska stå ett tal",
  whole: "här ska stå ett heltal",
  list: "här ska stå en lista inom hakparenteser [ ]",
  group: "här ska stå en grupp inom klammerparenteser { }",
  value:
    'här ska stå ett tal, en lista med två tal, true, false, en dag i formen "2022-12-31", { "from": "annex" } eller { "from": "former-year" }',
};

const FORMS = {
  id: "här får stå bokstäverna A–Z, siffror och tecknen . _ - och det första tecknet ska vara en bokstav eller siffra",
  year: "här ska stå ett år med fyra siffror, till exempel 2023",
  day: "här ska stå en dag i formen 2022-12-31",
};

export const sv: AgreementTexts = { wholeFile: "hela filen", problem };

function problem(found: AgreementProblem): string {
  switch (found.code) {
    case "missing":
      return "saknas";
    case "unknown":
      return "hör inte till ett avtal";
    case "repeated":
      return "står här två gånger";
    case "kind":
      return KINDS[found.expected];
    case "choice":
      return `här ska stå ${or(found.choices.map(named))}`;
    case "form":
      return FORMS[found.form];
    case "too-small":
      return `talet ska vara ${found.inclusive ? "minst" : "större än"} ${number(found.limit)}`;
    case "too-large":
      return `talet ska vara ${found.inclusive ? "högst" : "mindre än"} ${number(found.limit)}`;
    case "empty":
      return found.of === "text" ? "texten får inte vara tom" : "listan får inte vara tom";
    case "too-long":
      return found.of === "text"
        ? `texten får ha högst ${number(found.most)} tecken`
        : `listan får ha högst ${number(found.most)} punkter`;
    case "taken":
      return `${named(found.name)} står redan i ${found.by}`;
    case "nameless":
      return `namnet ${named(found.name)} har ingen bokstav eller siffra`;
    case "foreign-year":
      return "året finns inte i listan years";
    case "no-process":
      return `ingen process har id ${named(found.id)}`;
  }
}
