import { callsScoreboard, unknownPart } from "../../../src/cli/recalc/unknownPart";

const vocabulary = {
  functions: new Set(["SUM", "IF", "LET", "SUBTOTAL", "SCOREBOARD.SHARE"]),
  names: new Set(["TYÖPÄIVÄT", "TAVOITTEET"]),
  sheets: new Set(["TIEDOT", "OMA TAULU"]),
  hiddenRows: false,
};

test.each([
  ["=SUM(A1:B2,Tiedot!C3,'oma taulu'!A:A)*työpäivät", null],
  ['=IF(TRUE,SUM(Tavoitteet[Määrä]),"FOO(1)")', null],
  ["=SCOREBOARD.SHARE([@Osa],1)", null],
  ["=LET(osa,2,osa*2)", null],
  ["=LET(f,LAMBDA(n,n+1),f(1))", "LAMBDA"],
  ["=SUM(FOO.BAR(1))", "FOO.BAR"],
  ["=SUM(Puuttuva)", "Puuttuva"],
  ["=SUM(Puuttuva[Osa])", "Puuttuva"],
  ["=Toinen!A1", "Toinen"],
  ["='[1]Tiedot'!A1", "[1]Tiedot"],
  ["=[1]!Nimi", "[1]"],
])("%s: %s", (formula, part) => {
  expect(unknownPart(formula, vocabulary)).toBe(part);
});

test("functions that leave out hidden rows are unknown where rows are hidden", () => {
  expect(unknownPart("=SUBTOTAL(109,A1:A9)", vocabulary)).toBeNull();
  expect(unknownPart("=SUBTOTAL(109,A1:A9)", { ...vocabulary, hiddenRows: true })).toBe("SUBTOTAL");
});

test("calls of our functions are told from texts that look like them", () => {
  expect(callsScoreboard("=1+scoreboard.SHARE(1,2)")).toBe(true);
  expect(callsScoreboard('="SCOREBOARD.SHARE("')).toBe(false);
});
