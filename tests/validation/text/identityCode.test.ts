import { holdsIdentityCode } from "../../../src/validation/text/identityCode";

test.each([
  "131052-308T",
  "131052–308T",
  "131052+308T",
  "131052A308T",
  "131052B308T",
  "131052F308T",
  "131052Y308T",
  "131052U308T",
  "131052-308t",
  "Hakija 131052-308T.",
  "(131052-308T)",
  "290200A248A",
])("%j holds a code", (text) => {
  expect(holdsIdentityCode(text)).toBe(true);
});

test.each([
  ["another check character", "131052-308U"],
  ["no such day", "310252-3088"],
  ["29 February of a year that has none", "290201A2489"],
  ["a sign of no century", "131052G308T"],
  ["an individual number that is not given", "131052-0013"],
  ["part of a longer number", "1131052-308T"],
  ["a telephone number", "040 123 4567"],
  ["dates", "1.7.2022-30.9.2022"],
  ["a period", "2022Q3"],
])("%s: %j holds none", (_, text) => {
  expect(holdsIdentityCode(text)).toBe(false);
});
