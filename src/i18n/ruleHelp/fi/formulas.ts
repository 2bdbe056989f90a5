import type { FormulasDetails } from "../../../validation/details/formulas";
import type { RuleHelpOf } from "../ruleHelp";

export const formulas: RuleHelpOf<FormulasDetails> = {
  F01: {
    meaning: "Laskettavan solun kaavan päälle on kirjoitettu luku. Solu ei enää muutu, kun lähtöluvut muuttuvat.",
    mending: "Palauta sarakkeen kaava. Korjaus kirjoittaa sen.",
  },
  F02: {
    meaning: "Solun kaava ei ole sama kuin sarakkeen muilla riveillä, joten rivien luvut eivät ole vertailukelpoisia.",
    mending: "Kopioi sarakkeen kaava soluun. Korjaus kirjoittaa sen.",
  },
  F09: {
    meaning:
      "Tiedoston kaavoilla ei ole tuloksia, koska ohjelma on kirjoittanut sen eikä sitä ole avattu Excelissä. Tuloksia ei voi tarkastaa.",
    mending: "Avaa työkirja Excelissä ja tallenna se, tai laske se komennolla scoreboard recalc.",
    note: "Sääntö on lisätty suunniteltujen rinnalle: ilman sitä jokainen tyhjä tulos olisi oma havaintonsa.",
  },
};
