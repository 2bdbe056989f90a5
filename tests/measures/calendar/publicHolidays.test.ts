import Holidays from "date-holidays";
import { dateOf } from "../../../src/measures/calendar/serialDate";
import { stateHolidays } from "../../../src/measures/calendar/workingDays";

/** Eves that are no public holidays: free by the State working-hours agreement, section 5. */
const STATE_EVES = ["Midsummer Eve", "Christmas Eve"];
/** Public holidays that never fall on a weekday, and so take no working day away. */
const ALWAYS_AT_WEEKENDS = ["Easter Sunday", "Pentecost", "Midsummer Day", "All Saints' Day"];

const finland = new Holidays("FI");
const YEARS = Array.from({ length: 16 }, (_, index) => 2018 + index);

function named(year: number, type: string): Map<string, string> {
  const ofType = finland.getHolidays(year, "en").filter((holiday) => holiday.type === type);
  return new Map(ofType.map(({ name, date }) => [name, date.slice(0, 10)]));
}

function isoDate(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

test.each(YEARS)("the days free of State work in %d are the public holidays of weekdays and two eves", (year) => {
  const publicOnes = named(year, "public");
  const eves = named(year, "bank");
  const expected = [
    ...[...publicOnes].filter(([name]) => !ALWAYS_AT_WEEKENDS.includes(name)),
    ...[...eves].filter(([name]) => STATE_EVES.includes(name)),
  ];
  expect(expected.map(([name]) => name)).toEqual(expect.arrayContaining(STATE_EVES));
  expect(stateHolidays(year).map(isoDate)).toEqual(expected.map(([, date]) => date).sort());
});

test.each(YEARS)("the public holidays of %d that are left out fall on a weekend", (year) => {
  const publicOnes = named(year, "public");
  const weekdays = ALWAYS_AT_WEEKENDS.map((name) => new Date(publicOnes.get(name) ?? "").getUTCDay());
  expect(weekdays.every((weekday) => weekday === 0 || weekday === 6)).toBe(true);
});

test("New Year's Eve is a working day of the State, though banks keep it", () => {
  for (const year of YEARS) {
    expect(named(year, "bank").has("New Year's Eve")).toBe(true);
    expect(stateHolidays(year).map(isoDate)).not.toContain(`${String(year)}-12-31`);
  }
});
