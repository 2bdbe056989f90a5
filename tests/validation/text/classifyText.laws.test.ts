import fc from "../../support/laws";
import { formatsOf } from "../../../src/i18n/format";
import { LANGUAGES } from "../../../src/i18n/language";
import { classifyText } from "../../../src/validation/text/classifyText";

const amounts = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100);

test("a number written in any of the languages is read as that number", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...LANGUAGES), (amount, language) => {
      const text = formatsOf(language).number(amount, 2);
      const figure = classifyText(text, "number");
      // in English 1,234 has thousands, which cannot be told from the decimals of 1,234 in Finnish
      fc.pre(language !== "en" || !/^-?\d+,\d{3}$/.test(text));
      expect(figure).toMatchObject({ rule: ruleOf(text) });
      expect("number" in figure && figure.number).toBeCloseTo(amount, 6);
    }),
  );
});

test("any text is something, and what is a number is finite", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("count", "number", "share"), (text, type) => {
      const figure = classifyText(text, type);
      for (const value of Object.values(figure).flat()) {
        expect(typeof value === "string" || value === null || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

function ruleOf(text: string): string {
  if (text.startsWith("−")) return "T08";
  if (/[\u00A0\u202F]/.test(text)) return "T03";
  return text.includes(".") ? "T02" : "T01";
}
