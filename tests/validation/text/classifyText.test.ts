import { classifyText } from "../../../src/validation/text/classifyText";

describe("a text in a column of figures is exactly one thing", () => {
  test.each([
    ["12,5", 12.5],
    ["-12,5", -12.5],
    ["−12,5", -12.5],
    ["12,5 ", 12.5],
    ["1 234,5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["12.5", 12.5],
    ["120", 120],
    ["1,234", 1.234],
  ])("%j is the number %d as text", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T01", number });
  });

  test("one point before three digits parts thousands where only whole numbers can stand", () => {
    expect(classifyText("1.234", "count")).toEqual({ rule: "T01", number: 1234 });
    expect(classifyText("12345.678", "count")).toEqual({ rule: "T01", number: 12345.678 });
  });

  test.each([
    ["1\u00A0234,5", 1234.5],
    ["1\u202F200", 1200],
    ["1\u2009200", 1200],
    ["12,5\u00A0", 12.5],
  ])("%j holds a space that does not break", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T03", number });
  });

  test.each([
    ["15/30", 15, 30],
    ["15 / 30", 15, 30],
    ["12,5/30", 12.5, 30],
    ["2 vrk / 80 %", 2, 80],
    ["30/60 vrk", 30, 60],
  ])("%j holds two figures", (text, first, second) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T05", first, second });
  });

  test.each([
    ["30 vrk", 30, "vrk"],
    ["6kk", 6, "kk"],
    ["80 %", 80, "%"],
    ["80%", 80, "%"],
    ["1 200 €", 1200, "€"],
    ["1\u00A0200\u00A0kpl", 1200, "kpl"],
    ["2,5 htv", 2.5, "htv"],
    ["7 pv.", 7, "pv"],
    ["3 V", 3, "v"],
    ["90 min", 90, "min"],
    ["8 h", 8, "h"],
  ])("%j has a unit with it", (text, number, unit) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T06", number, unit });
  });

  test.each([
    "paljon",
    "-",
    "n/a",
    "..",
    "   ",
    "15/",
    "12,5,5",
    "1 23",
    "1.23.4",
    "15/30/60",
    "5–10",
    "abc vrk",
    "2022Q3",
    "9".repeat(400),
  ])("%j is no number", (text) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T18" });
  });
});
