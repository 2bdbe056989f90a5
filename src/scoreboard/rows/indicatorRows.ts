import type { Agreement, Indicator } from "../../agreement/schema";

/** A row of Muut mittarit: an indicator, or a part of it that has a target of its own. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** Part of the indicator as the agreement words it, "" for the whole. */
  readonly part: string;
  /** How the row is named: the number, and the part where there is one. */
  readonly label: string;
}

/** The indicators that other sheets compute. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...["1.2", "2.1", "2.3b"], // Käsittelyajat
  ...["1.1.2", "1.1.3", "2.4"], // Tehokkuus
  "1.1.1", // Kustannusvastaavuus
  ...["2.2", "3.1.1", "3.2.3", "10.0"], // Laatu
  ...["2.3a", "2.6", "2.7", "2.8", "2.9"], // Automaatio
  "1.3", // Ruuhka ja resurssit
]);

/** Parts that another sheet computes: the adverse rulings of 5.2.2 stand on Laatu. */
const PART_ELSEWHERE = "langettavat päätökset";

/** The rows of Muut mittarit in the agreement's order. */
export function indicatorRows({ indicators }: Agreement): IndicatorRow[] {
  return indicators
    .filter(({ id }) => !ELSEWHERE.has(id))
    .flatMap((indicator) =>
      partsOf(indicator).map((part) => ({ indicator, part, label: indicatorLabel(indicator.id, part) })),
    );
}

/** How a row of Muut mittarit is named. */
export function indicatorLabel(id: string, part: string): string {
  return part === "" ? id : `${id}, ${part}`;
}

/** Parts with targets that differ in kind; several years of one target are one part, and so is a remark on what is counted. */
function partsOf({ targets }: Indicator): string[] {
  const byUnit = new Map(targets.map(({ unit, scope = "" }) => [unit ?? "", scope]));
  if (byUnit.size < 2) return [""];
  return [...byUnit.values()].filter((scope) => scope !== PART_ELSEWHERE);
}
