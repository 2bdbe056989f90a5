import { formatKind, showsWholeNumbers } from "../../src/scoreboard/numberFormat";

test.each([
  ["General", "general"],
  ["@", "text"],
  ["d.m.yyyy", "date"],
  ["m/d/yyyy", "date"],
  ["[$-40B]d. mmmm yyyy;@", "date"],
  ["mmm-yy", "date"],
  ["mmmm", "date"],
  ["d-mmm", "date"],
  ["m/d/yyyy h:mm", "date"],
  ["h.mm", "time"],
  ["[h]:mm:ss", "time"],
  ["mm:ss", "time"],
  ["0.0 %", "percent"],
  ["+0.0 %;-0.0 %;0.0 %", "percent"],
  ["#,##0", "number"],
  ['#,##0 "kpl/h"', "number"],
  ["0.0\\ \\d", "number"],
  ["[Red]#,##0", "number"],
  ["#,##0.00 [$€-40B]", "number"],
  ["0.00E+00", "number"],
])("%s shows a %s", (format, kind) => {
  expect(formatKind(format)).toBe(kind);
});

test("decimals are told from none", () => {
  expect(showsWholeNumbers("#,##0")).toBe(true);
  expect(showsWholeNumbers("0.0")).toBe(false);
  expect(showsWholeNumbers("General")).toBe(false);
});
