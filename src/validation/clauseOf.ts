import type { Agreement } from "../agreement/schema";
import type { Finding } from "./findings";
import { RULES } from "./rules/index";

/** A clause of the agreement: its number and what it says, in the agreement's own words. */
export interface Clause {
  readonly number: string;
  readonly texts: readonly string[];
}

type Definition = keyof Agreement["efficiency"]["definitions"];

/** Rules about figures that the annex Tehokkuus defines. */
const DEFINITIONS: Partial<Readonly<Record<Finding["rule"], Definition>>> = {
  A05: "ptsPerHtv",
  A16: "ptsPerHtv",
  A06: "umaPtsPerDay",
  A15: "umaPtsPerDay",
};

/** The clause that a finding rests on; `null` where it rests on none that the agreement's data have. */
export function clauseOf(finding: Finding, { indicators, efficiency }: Agreement): Clause | null {
  const own = [ownClause(finding)].filter((id) => indicators.some((indicator) => indicator.id === id));
  const number = own[0] ?? RULES[finding.rule].meta.clause;
  if (number === "") return null;
  const definition = DEFINITIONS[finding.rule];
  const texts = [
    ...indicators.filter(({ id }) => id === number || isPartOf(id, number)).map(({ text }) => spaced(text)),
    ...(definition ? [efficiency.definitions[definition]] : []),
  ];
  return texts.length === 0 ? null : { number, texts };
}

/** The number of a clause apart from its words, where the document has them together: `1.2.Enimmäiskäsittelyaikatavoitteet`. */
function spaced(text: string): string {
  return text.replace(/^((?:\d+\.)+)(?=\p{L})/u, "$1 ");
}

/** The number of the indicator that a finding names itself. */
function ownClause({ details }: Finding): string | null {
  if ("clause" in details) return details.clause;
  return "indicator" in details ? details.indicator : null;
}

/** 2.3a and 2.3b are the parts of 2.3; 2.31 would be another clause. */
function isPartOf(id: string, number: string): boolean {
  return id.startsWith(number) && /^[a-z]$/.test(id.slice(number.length));
}
