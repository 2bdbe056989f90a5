import { dateOf } from "../../../src/measures/calendar/serialDate";
import { readDateText } from "../../../src/validation/text/dateText";

const read = (text: string): readonly string[] =>
  readDateText(text).map((serial) => {
    const { year, month, day } = dateOf(serial);
    return [year, month, day].join("-");
  });

test.each([
  "30.9.2022",
  "30.09.2022",
  "30. 9. 2022",
  " 30.9.2022 ",
  "pe 30.9.2022",
  "30.9.22",
  "2022-09-30",
  "2022-09-30T00:00:00",
  "30. syyskuuta 2022",
  "30 september 2022",
  "9/30/2022",
  "30/9/2022",
])("%j is 30 September 2022", (text) => {
  expect(read(text)).toEqual(["2022-9-30"]);
});

test("a text that may begin with the day or the month is both, the day first", () => {
  expect(read("3/9/2022")).toEqual(["2022-9-3", "2022-3-9"]);
  expect(read("9/9/2022")).toEqual(["2022-9-9"]);
});

test.each(["31.2.2022", "30.9.", "30.9.1850", "12.5", "15/30", "7–9/2022", "2022", "", "30 kevätkuuta 2022"])(
  "%j is no date",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
