import { tokenize } from "../../../src/validation/formula/tokenize";

const words = (formula: string): string[] =>
  tokenize(formula).map((token) => {
    if (token.type === "reference") return `${token.sheet === null ? "" : `${token.sheet}!`}${token.address}`;
    return token.type === "structured" ? `${token.table}[${token.inside}]` : token.text;
  });

test.each([
  ["=A1+$B$2", ["A1", "+", "$B$2"]],
  ["=SUM( A1:B2 , C:C, 5:9 )", ["SUM(", "A1:B2", ",", "C:C", ",", "5:9", ")"]],
  ["='Oma ''taulu'''!A1&Käsittelyajat!D5", ["Oma 'taulu'!A1", "&", "Käsittelyajat!D5"]],
  ['=IF(A1="B2, ""C3""",1.5E+3,#N/A)', ["IF(", "A1", "=", '"B2, ""C3"""', ",", "1.5E+3", ",", "#N/A", ")"]],
  ["=Työpäiviä*Tunteja_htv", ["Työpäiviä", "*", "Tunteja_htv"]],
  ["=SCOREBOARD.SHARE(L5,D5)>=0.8", ["SCOREBOARD.SHARE(", "L5", ",", "D5", ")", ">=", "0.8"]],
  ["=LOG10(A1)", ["LOG10(", "A1", ")"]],
  [
    "=Tavoitteet[#All]&[@[Muut (rauenneet, tutkimatta)]]&T[[#This Row],[A]:[B]]",
    ["Tavoitteet[#All]", "&", "[@[Muut (rauenneet, tutkimatta)]]", "&", "T[[#This Row],[A]:[B]]"],
  ],
  ["=#REF!+#DIV/0!", ["#REF!", "+", "#DIV/0!"]],
])("%s", (formula, expected) => {
  expect(words(formula)).toEqual(expected);
});

test("anything ends: an open bracket, an open quote, a lone sign", () => {
  for (const formula of ["=T[A", '="abc', "=(", "=", "", "='", "=A1:"]) {
    expect(words(formula).join("").length).toBeLessThanOrEqual(formula.length + 1);
  }
});
