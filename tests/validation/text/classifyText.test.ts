import { classifyText } from "../../../src/validation/text/classifyText";

describe("a text in a column of figures is exactly one thing", () => {
  test.each([
    ["12,5", 12.5],
    ["-12,5", -12.5],
    ["12,5 ", 12.5],
    ["1 234,5", 1234.5],
    ["120", 120],
    ["+7", 7],
  ])("%j is the number %d as text", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T01", number, other: null });
  });

  test.each([
    ["12.5", 12.5],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["0.234", 0.234],
    ["12345.678", 12345.678],
  ])("%j is the number %d with a point", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T02", number, other: null });
  });

  test("one point or comma before three digits parts decimals or thousands", () => {
    expect(classifyText("1.234", "number")).toEqual({ rule: "T02", number: 1.234, other: 1234 });
    expect(classifyText("1,234", "number")).toEqual({ rule: "T01", number: 1.234, other: 1234 });
  });

  test("where only whole numbers can stand it parts thousands", () => {
    expect(classifyText("1.234", "count")).toEqual({ rule: "T02", number: 1234, other: null });
    expect(classifyText("1,234", "count")).toEqual({ rule: "T01", number: 1234, other: null });
  });

  test.each([
    ["1\u00A0234,5", 1234.5],
    ["1\u202F200", 1200],
    ["1\u2009200", 1200],
    ["12,5\u00A0", 12.5],
    ["1\u00A0234.5", 1234.5],
  ])("%j holds a space that does not break", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T03", number, other: null });
  });

  test.each([
    ["−12,5", -12.5],
    ["–12", -12],
    ["‒12", -12],
    ["−1\u00A0200", -1200],
  ])("%j has a dash for a minus", (text, number) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T08", number, other: null });
  });

  test.each([
    ["15/30", 15, 30, ""],
    ["15 / 30", 15, 30, ""],
    ["12,5/30", 12.5, 30, ""],
    ["2 vrk / 80 %", 2, 80, "%"],
    ["30/60 vrk", 30, 60, "vrk"],
  ])("%j holds two figures", (text, first, second, unit) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T05", first, second, unit });
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
    expect(classifyText(text, "number")).toEqual({ rule: "T06", number, other: null, unit });
  });

  test.each(["-", "–", "—", "..", ".", "…", "n/a", "N.A.", "?", "ei tietoa", "Puuttuu", "uppgift saknas"])(
    "%j stands for a figure that is not known",
    (text) => {
      expect(classifyText(text, "number")).toEqual({ rule: "T09" });
    },
  );

  test.each(["   ", "\u00A0", "\t"])("%j only looks empty", (text) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T10" });
  });

  test("a date is a date also where a number ought to stand", () => {
    expect(classifyText("30.9.2022", "number")).toEqual({ rule: "T17", dates: [44834] });
    expect(classifyText("30.9.2022", "date")).toEqual({ rule: "T17", dates: [44834] });
    expect(classifyText("12,5", "date")).toEqual({ rule: "T18" });
  });

  test.each([
    "paljon",
    "15/",
    "12,5,5",
    "1 23",
    "1.23.4",
    "15/30/60",
    "5–10",
    "abc vrk",
    "2022Q3",
    "31.2.2022",
    "9".repeat(400),
  ])("%j is no number", (text) => {
    expect(classifyText(text, "number")).toEqual({ rule: "T18" });
  });
});
