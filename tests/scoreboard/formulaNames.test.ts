import { normaliseFormula, respelledFormula } from "../../src/scoreboard/formulaNames";

test.each([
  ["=_xldudf_SCOREBOARD_SHARE(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
  ["=[2]!_xldudf_SCOREBOARD_SHARE(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
  ['=IFNA(_xldudf_scoreboard_target_days(A5,2022),"")', '=IFNA(SCOREBOARD.TARGET_DAYS(A5,2022),"")'],
  ["=@SCOREBOARD.SHARE(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
  ["=1+@_xldudf_SCOREBOARD_SHARE(A1,B1)", "=1+SCOREBOARD.SHARE(A1,B1)"],
  ["=SCOREBOARD.SHARE([@Osa],B1)", "=SCOREBOARD.SHARE([@Osa],B1)"],
  ['="_xldudf_SCOREBOARD_SHARE"', '="_xldudf_SCOREBOARD_SHARE"'],
  ["='_xldudf_SCOREBOARD_X'!A1", "='_xldudf_SCOREBOARD_X'!A1"],
])("%s is read as %s", (stored, read) => {
  expect(normaliseFormula(stored)).toBe(read);
});

test("what is written back keeps Excel's @", () => {
  expect(respelledFormula("=@_xldudf_SCOREBOARD_SHARE(A1,B1)")).toBe("=@SCOREBOARD.SHARE(A1,B1)");
});
