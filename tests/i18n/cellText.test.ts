import { cellText } from "../../src/i18n/cellText";
import { serialDateText } from "../../src/i18n/serialDateText";

test("a cell's figure is read as its number format and the language write it; a year has no thousands", () => {
  expect(cellText("fi", 0.2814, "0.0 %")).toBe("28,14\u00a0%");
  expect(cellText("sv", 2874, "#,##0")).toBe("2\u00a0874");
  expect(cellText("fi", 2022, "0")).toBe("2022");
  expect(cellText("fi", -1, "0")).toBe("−1");
  expect(cellText("en", -1, "0")).toBe("-1");
  expect(cellText("fi", 44834, "d.m.yyyy")).toBe("30.9.2022");
  expect(cellText("en", 44834, "d.m.yyyy")).toBe("30 September 2022");
});

test("truth values and errors have the names that Excel gives them in the language", () => {
  expect(cellText("fi", true, "General")).toBe("TOSI");
  expect(cellText("sv", { error: "#N/A" }, "General")).toBe("#SAKNAS!");
});

test.each([-99_974_431, 2_958_466, 1e300])("%s is no date of Excel: it is told as the number that it is", (number) => {
  expect(cellText("en", number, "d.m.yyyy")).toBe(cellText("en", number, "#,##0"));
  expect(serialDateText("en", number)).toBe(cellText("en", number, "#,##0"));
});
