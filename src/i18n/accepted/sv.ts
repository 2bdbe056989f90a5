import { dayText } from "../dayText";
import { formatsOf } from "../format";
import type { AcceptedWords } from "./acceptedWords";

const { number } = formatsOf("sv");
const day = (iso: string): string => dayText("sv", iso);

export const sv: AcceptedWords = {
  language: "sv",
  reason: "Orsak",
  reasonHint: "Orsaken sparas i arbetsboken och syns i rapporten.",
  reasonMissing: "Skriv en orsak.",
  expires: "Gäller till och med (frivilligt)",
  expiresHint: "Godkännandet upphör också om siffrorna ändras.",
  expired: "Välj dagens datum eller ett senare.",
  accept: "Godkänn",
  cancel: "Avbryt",
  lapsed: {
    changed: "Det tidigare godkännandet upphörde, eftersom siffrorna har ändrats.",
    expired: "Tidsfristen för det tidigare godkännandet har gått ut.",
  },
  accepted: (findings) => `Godkända (${number(findings)})`,
  because: (reason) => `Orsak: ${reason}`,
  holds: (accepted, expires) =>
    `Godkänd ${day(accepted)}, gäller ${expires === null ? "tills siffrorna ändras" : `till och med ${day(expires)}`}`,
  goTo: (place) => `Gå till ${place}`,
  takeBack: "Återta godkännandet",
  unreadable:
    "De godkännanden som har sparats i arbetsboken kan inte läsas, så alla iakttagelser räknas. Om du rensar dem tas alla bort, och avvikelser kan godkännas på nytt. Inget annat i arbetsboken ändras.",
  clear: "Rensa godkännandena",
};
