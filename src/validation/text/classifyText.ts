import type { CellType } from "../../scoreboard/layout/spec";
import { readDateText } from "./dateText";
import { type NumberText, readNumberText } from "./numberText";

type NumberRule = "T01" | "T02" | "T03" | "T08";
type WordRule = "T09" | "T10" | "T18";

/** What a text in a cell for a figure or a date is; each text is exactly one of them. */
export type TextFigure =
  | { [R in NumberRule]: { readonly rule: R; readonly number: number; readonly other: number | null } }[NumberRule]
  | {
      readonly rule: "T05";
      readonly first: number;
      readonly second: number;
      /** The unit of the second figure, "" where it has none: `2 vrk / 80 %`. */
      readonly unit: string;
    }
  | { readonly rule: "T06"; readonly number: number; readonly other: number | null; readonly unit: string }
  | { [R in WordRule]: { readonly rule: R } }[WordRule]
  /** Serial numbers of the dates that it may be. */
  | { readonly rule: "T17"; readonly dates: readonly number[] };

const UNITS = [
  ...["vrk", "pv", "kk", "v", "%", "€", "htv", "kpl", "hlö", "h", "min"],
  ...["dygn", "dagar", "månader", "mån", "år", "årsverken", "st", "timmar"],
  ...["days", "months", "years", "person-years", "pcs", "hours"],
];
const UNIT = String.raw`(${UNITS.join("|")})\.?`;
const FIGURE = String.raw`[-+−‒–\u2011]?\d[\d.,\s]*`;
const WITH_UNIT = new RegExp(String.raw`^(${FIGURE})${UNIT}$`, "iu");
const TWO_FIGURES = new RegExp(String.raw`^(${FIGURE})(?:${UNIT}\s*)?/\s*(${FIGURE})(?:${UNIT})?$`, "iu");
/** What stands for a figure that is not known, also in statistics: `..` and `–`. */
const PLACEHOLDER =
  /^([-−‒–—\u2011]+|\.{1,3}|…|\?+|\*+|n\.?\s?[/.]\s?a\.?|ei (saatavilla|tietoa|tiedossa)|puuttuu|uppgift saknas|saknas|not available|missing)$/i;

const RULE_OF_SIGN = { dash: "T08", space: "T03", point: "T02" } as const;

/** Decides what is wrong with a text where a number, or a date, ought to stand. */
export function classifyText(text: string, type: CellType): TextFigure {
  const trimmed = text.trim();
  if (trimmed === "") return { rule: "T10" };
  if (PLACEHOLDER.test(trimmed)) return { rule: "T09" };
  const dates = readDateText(trimmed);
  if (dates.length > 0) return { rule: "T17", dates };
  return type === "date" ? { rule: "T18" } : classifyFigure(text, type);
}

function classifyFigure(text: string, type: CellType): TextFigure {
  const number = readNumberText(text, type);
  if (number) return { rule: number.sign ? RULE_OF_SIGN[number.sign] : "T01", ...numbers(number) };

  const trimmed = text.trim();
  const pair = TWO_FIGURES.exec(trimmed);
  const first = pair && readNumberText(pair[1] ?? "", type);
  const second = pair && readNumberText(pair[3] ?? "", type);
  if (first && second) {
    return { rule: "T05", first: first.number, second: second.number, unit: unitOf(pair[4]) };
  }

  const withUnit = WITH_UNIT.exec(trimmed);
  const figure = withUnit && readNumberText(withUnit[1] ?? "", type);
  return figure ? { rule: "T06", ...numbers(figure), unit: unitOf(withUnit[2]) } : { rule: "T18" };
}

function numbers({ number, other }: NumberText): Pick<NumberText, "number" | "other"> {
  return { number, other };
}

function unitOf(unit: string | undefined): string {
  return (unit ?? "").toLowerCase();
}
