import { formatsOf } from "../../src/i18n/format";

/** Spaces that keep a number on one line, as plain ones. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

test.each([
  ["fi", "1 200", "12,5", "−12,5", "28,14 %", "1 234 567,89"],
  ["sv", "1 200", "12,5", "−12,5", "28,14 %", "1 234 567,89"],
  ["en", "1,200", "12.5", "-12.5", "28.14%", "1,234,567.89"],
] as const)("numbers in %s: %s, %s, %s, %s", (language, thousands, decimals, negative, share, both) => {
  const { number, percent } = formatsOf(language);
  expect(plain(number(1200))).toBe(thousands);
  expect(plain(number(12.5))).toBe(decimals);
  expect(plain(number(-12.5))).toBe(negative);
  expect(plain(percent(0.28143))).toBe(share);
  expect(plain(number(1234567.891, 2))).toBe(both);
});

test("a number keeps its decimals where none are said, and a thousand is never broken over two lines", () => {
  const { number } = formatsOf("fi");
  expect(number(182.625)).toBe("182,625");
  expect(number(0.0005)).toBe("0,0005");
  expect(number(1200)).not.toContain(" ");
});

test.each([
  ["fi", "9, 12 ja 15", "9, 12 tai 15"],
  ["sv", "9, 12 och 15", "9, 12 eller 15"],
  ["en", "9, 12 and 15", "9, 12 or 15"],
] as const)("lists in %s: %s; %s", (language, and, or) => {
  const formats = formatsOf(language);
  expect(formats.and(["9", "12", "15"])).toBe(and);
  expect(formats.or(["9", "12", "15"])).toBe(or);
  expect(formats.and(["9"])).toBe("9");
});
