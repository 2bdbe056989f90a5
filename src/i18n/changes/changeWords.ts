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
  readonly manual: string;
  readonly automatic: string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  fi: {
    empty: "tyhjä",
    quoted: (text) => `”${text}”`,
    format: (numberFormat) => `muotoilu ${numberFormat}`,
    missing: "puuttuu",
    added: "tyhjä välilehti mallista",
    hidden: "piilotettu",
    shown: "näkyvissä",
    merged: "yhdistetty",
    parted: "erilliset solut",
    manual: "laskenta vain pyydettäessä",
    automatic: "automaattinen laskenta",
  },
  sv: {
    empty: "tom",
    quoted: (text) => `”${text}”`,
    format: (numberFormat) => `format ${numberFormat}`,
    missing: "saknas",
    added: "ett tomt blad enligt mallen",
    hidden: "dold",
    shown: "synlig",
    merged: "sammanfogade",
    parted: "skilda celler",
    manual: "beräkning bara på begäran",
    automatic: "automatisk beräkning",
  },
  en: {
    empty: "empty",
    quoted: (text) => `“${text}”`,
    format: (numberFormat) => `format ${numberFormat}`,
    missing: "missing",
    added: "an empty sheet from the template",
    hidden: "hidden",
    shown: "shown",
    merged: "merged",
    parted: "separate cells",
    manual: "calculation only when asked",
    automatic: "automatic calculation",
  },
};
