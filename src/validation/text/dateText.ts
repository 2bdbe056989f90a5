import { FIRST_SERIAL, LAST_SERIAL, serialOf } from "../../measures/calendar/serialDate";

const FINNISH = /^(?:(?:ma|ti|ke|to|pe|la|su)\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/i;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const NAMED = /^(\d{1,2})\.?\s+([\p{L}]+)\.?\s+(\d{4})$/u;

/** How the names of the months begin in Finnish, Swedish and English. */
const MONTHS: readonly RegExp[] = [
  /^(tammi|jan)/,
  /^(helmi|feb)/,
  /^(maalis|mars|mar)/,
  /^(huhti|apr)/,
  /^(touko|maj|may)/,
  /^(kesä|jun)/,
  /^(heinä|jul)/,
  /^(elo|aug)/,
  /^(syys|sep)/,
  /^(loka|okt|oct)/,
  /^(marras|nov)/,
  /^(joulu|dec)/,
];

/**
 * The dates that a text may stand for, as serial numbers, the likeliest first; none where it is no date.
 * @returns one for `30.9.2022`, `30.9.22`, `2022-09-30`, `30. syyskuuta 2022`; two for `3/9/2022`, which may begin with
 *   the day or the month
 */
export function readDateText(text: string): readonly number[] {
  const trimmed = text.trim().replace(/\s+/g, " ");
  const finnish = FINNISH.exec(trimmed);
  if (finnish) return dates([finnish[3], finnish[2], finnish[1]]);
  const iso = ISO.exec(trimmed);
  if (iso) return dates([iso[1], iso[2], iso[3]]);
  const slashed = SLASHED.exec(trimmed);
  if (slashed) return dates([slashed[3], slashed[2], slashed[1]], [slashed[3], slashed[1], slashed[2]]);
  const named = NAMED.exec(trimmed);
  const month = MONTHS.findIndex((name) => name.test((named?.[2] ?? "").toLowerCase())) + 1;
  return named && month > 0 ? dates([named[3], String(month), named[1]]) : [];
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

function dates(...readings: readonly Parts[]): number[] {
  const serials = readings.flatMap(([year = "", month, day]) => {
    const parts = { year: fullYear(year), month: Number(month), day: Number(day) };
    const date = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
    const isThere = date.getUTCMonth() === parts.month - 1 && date.getUTCDate() === parts.day;
    const serial = serialOf(parts);
    return isThere && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? [serial] : [];
  });
  return [...new Set(serials)];
}

/** Two digits are of this century: the agreement is of 2021. */
function fullYear(digits: string): number {
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}
