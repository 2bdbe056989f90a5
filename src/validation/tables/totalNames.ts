const TOTAL_NAMES: ReadonlySet<string> = new Set([
  ...["yhteensä", "kaikki", "kaikki yhteensä", "summa", "kaikki prosessit"],
  ...["totalt", "alla", "alla totalt", "sammanlagt", "alla processer"],
  ...["total", "all", "sum", "grand total", "all processes"],
]);

/** Whether a row is named as the total of the others, in any of the three languages. */
export function isTotalName(name: string): boolean {
  return TOTAL_NAMES.has(name.trim().replace(/\s*:$/, "").toLowerCase());
}
