import type { PermitKind } from "../../agreement/schema";
import type { Language } from "../language";

/** What stands in for a value where a change is not one of values. */
export interface ChangeWords {
  readonly empty: string;
  readonly quoted: (text: string) => string;
  readonly format: (numberFormat: string) => string;
  readonly missing: string;
  readonly added: string;
  readonly hidden: string;
  readonly shown: string;
  readonly merged: string;
  readonly parted: string;
  /** A row that the template has. */
  readonly newRow: (name: string) => string;
  readonly presentRows: string;
  readonly oneRowDown: string;
  readonly kinds: Readonly<Record<PermitKind, string>>;
  readonly otherOrder: string;
  readonly templateOrder: string;
  readonly manual: string;
  readonly automatic: string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  fi: {
    empty: "tyhjä",
    quoted: (text) => `”${text}”`,
    format: (numberFormat) => `muotoilu ${numberFormat}`,
    missing: "puuttuu",
    added: "uusi välilehti mallista",
    hidden: "piilotettu",
    shown: "näkyvissä",
    merged: "yhdistetty",
    parted: "erilliset solut",
    newRow: (name) => `uusi rivi: ${name}`,
    presentRows: "nykyiset rivit",
    oneRowDown: "samat rivit yhden rivin alempana",
    kinds: { first: "ensimmäinen", extension: "jatko" },
    otherOrder: "rivit muussa järjestyksessä",
    templateOrder: "rivit mallin järjestyksessä",
    manual: "laskenta vain pyydettäessä",
    automatic: "automaattinen laskenta",
  },
  sv: {
    empty: "tom",
    quoted: (text) => `”${text}”`,
    format: (numberFormat) => `format ${numberFormat}`,
    missing: "saknas",
    added: "ett nytt blad enligt mallen",
    hidden: "dold",
    shown: "synlig",
    merged: "sammanfogade",
    parted: "skilda celler",
    newRow: (name) => `ny rad: ${name}`,
    presentRows: "nuvarande rader",
    oneRowDown: "samma rader en rad längre ner",
    kinds: { first: "första tillstånd", extension: "fortsatt tillstånd" },
    otherOrder: "raderna i annan ordning",
    templateOrder: "raderna i mallens ordning",
    manual: "beräkning bara på begäran",
    automatic: "automatisk beräkning",
  },
  en: {
    empty: "empty",
    quoted: (text) => `“${text}”`,
    format: (numberFormat) => `format ${numberFormat}`,
    missing: "missing",
    added: "a new sheet from the template",
    hidden: "hidden",
    shown: "shown",
    merged: "merged",
    parted: "separate cells",
    newRow: (name) => `new row: ${name}`,
    presentRows: "present rows",
    oneRowDown: "the same rows one row further down",
    kinds: { first: "first permit", extension: "extension" },
    otherOrder: "rows in another order",
    templateOrder: "rows in the template’s order",
    manual: "calculation only when asked",
    automatic: "automatic calculation",
  },
};
