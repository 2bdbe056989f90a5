/** @jest-environment jsdom */
import shortcuts from "../../assets/shortcuts.json";
import { RIBBON_COMMANDS, SHORTCUT_COMMANDS } from "../../src/commands/ribbon";
import { developmentOrigin, ManifestXml, manifestText } from "../support/manifestXml";

const commands = new Set<string>([...RIBBON_COMMANDS, ...SHORTCUT_COMMANDS]);

test("the manifest names the file, next to the overrides and not inside them", () => {
  const overrides = new ManifestXml(manifestText).one("ExtendedOverrides");
  expect(overrides.getAttribute("Url")).toBe(`${developmentOrigin}/shortcuts.json`);
  expect(overrides.parentElement?.localName).toBe("OfficeApp");
});

test("every shortcut runs an action that is declared, and every action is a command with a name and a shortcut", () => {
  const declared = shortcuts.actions.map(({ id }) => id);
  expect(declared.filter((id) => !commands.has(id))).toEqual([]);
  expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(declared);
  for (const { name, type } of shortcuts.actions) {
    expect(name.split(" · ")).toHaveLength(3);
    expect(type).toBe("ExecuteFunction");
  }
});

test("no shortcut writes into the workbook", () => {
  expect(shortcuts.shortcuts.map(({ action }) => action)).not.toContain("createScoreboard");
});

test("the keys are of the kind that Microsoft keeps for add-ins, and no two are the same", () => {
  const keys = shortcuts.shortcuts.map(({ key }) => key.default);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z0-9]$/);
  expect(new Set(keys).size).toBe(keys.length);
});
