import { readWorkbookSettings, withRule, workbookSettingsXml } from "../../../src/validation/settings/workbookSettings";
import { SETTINGS_NAMESPACE } from "../../../src/validation/settings/namespace";

const settings = { rulesOff: ["A01", "G09"] } as const;

test("a workbook without the part has every rule on", () => {
  expect(readWorkbookSettings(null)).toEqual({ ok: true, settings: { rulesOff: [] } });
});

test("what was written is read back", () => {
  expect(readWorkbookSettings(workbookSettingsXml(settings))).toEqual({ ok: true, settings });
});

test("a rule is switched off once, in the order of the rules, and on again", () => {
  const off = withRule(withRule(settings, "S07", false), "S07", false);
  expect(off).toEqual({ rulesOff: ["S07", "A01", "G09"] });
  expect(withRule(off, "A01", true)).toEqual({ rulesOff: ["S07", "G09"] });
});

test.each([
  ["another root", `<asetukset xmlns="${SETTINGS_NAMESPACE}"/>`],
  ["no JSON", `<settings xmlns="${SETTINGS_NAMESPACE}">A01</settings>`],
  ["an unknown rule", `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":1,"rulesOff":["Z99"]}</settings>`],
  [
    "a name that every object has",
    `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":1,"rulesOff":["toString"]}</settings>`,
  ],
  ["another version", `<settings xmlns="${SETTINGS_NAMESPACE}">{"version":2,"rulesOff":[]}</settings>`],
])("%s is a problem, not a loss", (_, xml) => {
  expect(readWorkbookSettings(xml)).toMatchObject({ ok: false });
});
