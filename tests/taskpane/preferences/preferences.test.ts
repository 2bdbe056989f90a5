import {
  DEFAULT_PREFERENCES,
  type Preferences,
  preferencesText,
  readPreferences,
} from "../../../src/taskpane/preferences/preferences";

const chosen: Preferences = { language: "sv", live: false, hidden: ["info"] };

test("nothing kept is nothing chosen", () => {
  expect(readPreferences(null)).toEqual({ ok: true, preferences: DEFAULT_PREFERENCES });
});

test("what was kept is read back", () => {
  expect(readPreferences(preferencesText(chosen))).toEqual({ ok: true, preferences: chosen });
});

test.each([
  ["no JSON", "{"],
  ["another version", '{"version":2,"language":null,"live":true,"hidden":[]}'],
  ["an unknown language", '{"version":1,"language":"de","live":true,"hidden":[]}'],
  ["an unknown severity", '{"version":1,"language":null,"live":true,"hidden":["fatal"]}'],
  ["something more", '{"version":1,"language":null,"live":true,"hidden":[],"__proto__x":1}'],
])("%s is a problem, not a loss", (_, stored) => {
  expect(readPreferences(stored)).toEqual({ ok: false });
});
