import { sheetRows } from "../../src/excel/sheetRows";
import { TroubleError } from "../../src/excel/trouble";

const cell = (value: unknown, formula: unknown, type: string) =>
  sheetRows({ values: [[value]], formulas: [[formula]], numberFormat: [["General"]], valueTypes: [[type]] });

test("an empty cell is null, a formula's empty text is a text", () => {
  expect(cell("", "", "Empty").values).toEqual([[null]]);
  expect(cell("", '=IF(TRUE,"")', "String").values).toEqual([[""]]);
  expect(cell("", '=IF(TRUE,"")', "Empty").values).toEqual([[""]]);
});

test("an error is told from a text that looks like one, and named in English", () => {
  expect(cell("#N/A", "#N/A", "Error").values).toEqual([[{ error: "#N/A" }]]);
  expect(cell("#PUUTTUU!", "=NA()", "Error").values).toEqual([[{ error: "#N/A" }]]);
  expect(cell("#N/A", "#N/A", "String").values).toEqual([["#N/A"]]);
});

test("a text that looks like a formula is no formula", () => {
  expect(cell("=A1+1", "=A1+1", "String")).toMatchObject({ values: [["=A1+1"]], formulas: [[null]] });
});

test("calls of ours are spelled as people write them, in whatever form the file had them", () => {
  const formula =
    '=IF(A1="_xldudf_SCOREBOARD_SHARE",1,[2]!_xldudf_SCOREBOARD_PTS_PER_HTV(B1,_xldudf_scoreboard_share(C1,D1)))';
  expect(cell(5, formula, "Double").formulas).toEqual([
    ['=IF(A1="_xldudf_SCOREBOARD_SHARE",1,SCOREBOARD.PTS_PER_HTV(B1,SCOREBOARD.SHARE(C1,D1)))'],
  ]);
});

test("nothing instead of cells means that there were too many", () => {
  const read = () => sheetRows({ values: null, formulas: null, numberFormat: null, valueTypes: null });
  expect(read).toThrow(new TroubleError({ kind: "too-large" }));
});
