import { localCall, localResult } from "../../src/i18n/localFormula";

test.each([
  ["fi", '=IF(ISNUMBER(D5),D5*0.5,"a,b")', '=JOS(ONLUKU(D5);D5*0,5;"a,b")'],
  ["sv", "=IFNA(SUM(A1:A3),TRUE)", "=OMSAKNAS(SUMMA(A1:A3);SANT)"],
  ["fi", "=SCOREBOARD.SHARE(A1,COUNT(B1:B2))", "=SCOREBOARD.SHARE(A1;LASKE(B1:B2))"],
  ["fi", "='IF(A,B)'!A1+NETWORKDAYS.INTL(A1,B1)", "='IF(A,B)'!A1+NETWORKDAYS.INTL(A1;B1)"],
  [
    "fi",
    "=IF(Ruuhka_ja_resurssit[Htv]>0,DATE(2022,9,30),FALSE)",
    "=JOS(Ruuhka_ja_resurssit[Htv]>0;PÄIVÄYS(2022;9;30);EPÄTOSI)",
  ],
  ["en", "=IF(TRUE,1.5,0)", "=IF(TRUE,1.5,0)"],
] as const)("an Excel in %s writes %s as %s", (language, formula, shown) => {
  expect(localCall(language, formula)).toBe(shown);
});

test.each([
  ["fi", "0.25", "0,25"],
  ["sv", "TRUE", "SANT"],
  ["fi", '[["Päätökset","90. persentiili"],[1,30.5]]', "Päätökset | 90. persentiili\n  1 | 30,5"],
] as const)("an Excel in %s shows the result %s as %s", (language, result, shown) => {
  expect(localResult(language, result)).toBe(shown);
});
