import { localNumberFormat } from "../../src/i18n/localNumberFormat";
import { serialDateText } from "../../src/i18n/serialDateText";

test.each([
  ["fi", "#,##0.0", "#\u00A0##0,0"],
  ["fi", "General", "Yleinen"],
  ["fi", "@", "Teksti"],
  ["fi", "d.m.yyyy", "p.k.vvvv"],
  ["fi", "h.mm", "t.mm"],
  ["fi", '#,##0 "kpl, noin"', '#\u00A0##0 "kpl, noin"'],
  ["sv", "d.m.yyyy", "d.m.åååå"],
  ["sv", "0.0 %", "0,0 %"],
  ["en", "#,##0.0", "#,##0.0"],
] as const)("%s: %s is shown as %s", (language, format, shown) => {
  expect(localNumberFormat(language, format)).toBe(shown);
});

test.each([
  ["fi", "30.9.2022"],
  ["sv", "30.9.2022"],
  ["en", "30 September 2022"],
] as const)("%s: 44834 is %s", (language, shown) => {
  expect(serialDateText(language, 44834)).toBe(shown);
});
