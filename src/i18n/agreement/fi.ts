import type { AgreementProblem } from "../../agreement/agreementIssue";
import { formatsOf } from "../format";
import { type AgreementTexts, type KindWords, named } from "./agreementTexts";

const { number, or } = formatsOf("fi");

const KINDS: KindWords = {
  text: "tähän kuuluu teksti lainausmerkeissä",
  number: "tähän kuuluu luku",
  whole: "tähän kuuluu kokonaisluku",
  list: "tähän kuuluu luettelo hakasulkeissa [ ]",
  group: "tähän kuuluu ryhmä aaltosulkeissa { }",
  value:
    'tähän kuuluu luku, kahden luvun luettelo, true, false, päivä muodossa "2022-12-31", { "from": "annex" } tai { "from": "former-year" }',
};

const FORMS = {
  id: "tässä saa olla kirjaimia A–Z, numeroita ja merkkejä . _ - ja ensimmäisenä on oltava kirjain tai numero",
  year: "tähän kuuluu vuosi neljällä numerolla, esimerkiksi 2023",
  day: "tähän kuuluu päivä muodossa 2022-12-31",
};

export const fi: AgreementTexts = { wholeFile: "koko tiedosto", problem };

function problem(found: AgreementProblem): string {
  switch (found.code) {
    case "missing":
      return "puuttuu";
    case "unknown":
      return "ei kuulu sopimukseen";
    case "repeated":
      return "on tässä kahdesti";
    case "kind":
      return KINDS[found.expected];
    case "choice":
      return `tähän kuuluu ${or(found.choices.map(named))}`;
    case "form":
      return FORMS[found.form];
    case "too-small":
      return found.inclusive
        ? `luvun on oltava vähintään ${number(found.limit)}`
        : `luvun on oltava suurempi kuin ${number(found.limit)}`;
    case "too-large":
      return found.inclusive
        ? `luvun on oltava enintään ${number(found.limit)}`
        : `luvun on oltava pienempi kuin ${number(found.limit)}`;
    case "empty":
      return found.of === "text" ? "teksti ei saa olla tyhjä" : "luettelo ei saa olla tyhjä";
    case "too-long":
      return found.of === "text"
        ? `tekstissä saa olla enintään ${number(found.most)} merkkiä`
        : `luettelossa saa olla enintään ${number(found.most)} kohtaa`;
    case "taken":
      return `${named(found.name)} on jo kohdassa ${found.by}`;
    case "nameless":
      return `nimessä ${named(found.name)} ei ole kirjainta eikä numeroa`;
    case "foreign-year":
      return "vuosi ei ole luettelossa years";
    case "no-process":
      return `yhdenkään prosessin tunnus ei ole ${named(found.id)}`;
  }
}
