import fc from "../support/laws";
import { shiftFormula } from "../../src/files/formulas/shiftFormula";
import { formulaFromStored, storedFromFormula } from "../../src/files/formulas/storedFormula";

describe("a formula and what a file stores of it", () => {
  test.each([
    ["=SCOREBOARD.PTS_PER_HTV(B5,H5)", "_xldudf_SCOREBOARD_PTS_PER_HTV(B5,H5)"],
    ['=IFNA(SCOREBOARD.TARGET_DAYS(A5,1),"")', '_xlfn.IFNA(_xldudf_SCOREBOARD_TARGET_DAYS(A5,1),"")'],
    ["=SUM(Tavoitteet[#All])+IFERROR(A1,0)", "SUM(Tavoitteet[#All])+IFERROR(A1,0)"],
    ["=FILTER(A:A,XLOOKUP(1,B:B,C:C)>0)", "_xlfn._xlws.FILTER(A:A,_xlfn.XLOOKUP(1,B:B,C:C)>0)"],
    ['="SCOREBOARD.SHARE(1,2) IFNA("&A1', '"SCOREBOARD.SHARE(1,2) IFNA("&A1'],
    ["='IFNA(x)'!A1", "'IFNA(x)'!A1"],
  ])("%s", (formula, stored) => {
    expect(storedFromFormula(formula)).toBe(stored);
    expect(formulaFromStored(stored)).toBe(formula);
  });

  test.each([
    ["[2]!_xldudf_SCOREBOARD_SHARE(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
    ["_XLDUDF_Scoreboard_Share(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
    ["scoreboard.share(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
    ["_xll.SCOREBOARD.SHARE(A1,B1)", "=SCOREBOARD.SHARE(A1,B1)"],
    ["_xldudf_SCOREBOARD_UNHEARD_OF(A1)", "=_xldudf_SCOREBOARD_UNHEARD_OF(A1)"],
    ["_xldudf_OTHER_SHARE(A1)", "=_xldudf_OTHER_SHARE(A1)"],
    ["MYSCOREBOARD.SHARE(A1)", "=MYSCOREBOARD.SHARE(A1)"],
    ['"_xldudf_SCOREBOARD_SHARE("', '="_xldudf_SCOREBOARD_SHARE("'],
  ])("%s is read as %s", (stored, formula) => {
    expect(formulaFromStored(stored)).toBe(formula);
  });

  test("texts in formulas stay what they are", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const formula = `=SCOREBOARD.SHARE("${text.replaceAll('"', '""')}",IFNA(A1,1))`;
        expect(formulaFromStored(storedFromFormula(formula))).toBe(formula);
      }),
    );
  });
});

describe("a formula filled into another cell", () => {
  test.each([
    ["A1*$B$2+$C3+D$4", 2, 1, "B3*$B$2+$C5+E$4"],
    ['TARGET_DAYS(A5,"Q3/2023")', 1, 0, 'TARGET_DAYS(A6,"Q3/2023")'],
    ["'Q3 2022'!A1+LOG10(B2)", 1, 1, "'Q3 2022'!B2+LOG10(C3)"],
    ["SUM(A:$C,2:$3)", 1, 1, "SUM(B:$C,3:$3)"],
    ["Tavoite1+Taulu[A1]", 5, 5, "Tavoite1+Taulu[A1]"],
    ["A1+B2", -1, 0, "#REF!+B1"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s by %d rows and %d columns", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test("there and back again is where it was", () => {
    const cell = fc.tuple(
      fc.integer({ min: 200, max: 900 }),
      fc.constantFrom("$CB", "CC", "DZ"),
      fc.constantFrom("", "$"),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.nat(99), fc.nat(9), (cells, rows, columns) => {
        const formula = cells.map(([row, column, fixed]) => `${column}${fixed}${String(row)}`).join("+");
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
