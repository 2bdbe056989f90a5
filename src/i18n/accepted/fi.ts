import { dayText } from "../dayText";
import { formatsOf } from "../format";
import type { AcceptedWords } from "./acceptedWords";

const { number } = formatsOf("fi");
const day = (iso: string): string => dayText("fi", iso);

export const fi: AcceptedWords = {
  language: "fi",
  reason: "Syy",
  reasonHint: "Syy tallennetaan työkirjaan ja näkyy raportissa.",
  reasonMissing: "Kirjoita syy.",
  expires: "Viimeinen voimassaolopäivä (ei pakollinen)",
  expiresHint: "Hyväksyntä raukeaa myös, jos luvut muuttuvat.",
  expired: "Valitse kuluva päivä tai myöhempi.",
  accept: "Hyväksy",
  cancel: "Peruuta",
  lapsed: {
    changed: "Aiempi hyväksyntä raukesi, koska luvut ovat muuttuneet.",
    expired: "Aiemman hyväksynnän määräaika on päättynyt.",
  },
  accepted: (findings) => `Hyväksytyt (${number(findings)})`,
  because: (reason) => `Syy: ${reason}`,
  holds: (accepted, expires) =>
    `Hyväksytty ${day(accepted)}, voimassa ${expires === null ? "kunnes luvut muuttuvat" : `${day(expires)} saakka`}`,
  goTo: (place) => `Siirry: ${place}`,
  takeBack: "Peru hyväksyntä",
  unreadable:
    "Työkirjaan tallennettuja hyväksyntöjä ei voi lukea, joten kaikki havainnot lasketaan mukaan. Tyhjennys poistaa ne kaikki, ja poikkeamia voi taas hyväksyä. Muuhun työkirjassa ei kosketa.",
  clear: "Tyhjennä hyväksynnät",
};
