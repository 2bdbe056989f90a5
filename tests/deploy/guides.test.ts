import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import packageJson from "../../package.json";
import { USAGE } from "../../deploy/package/packageOptions";
import { ACCEPTANCES_NAMESPACE } from "../../src/validation/accepted/namespace";
import { SETTINGS_NAMESPACE } from "../../src/validation/settings/namespace";
import { manifestText, root } from "../support/manifestXml";

const guides = readdirSync(join(root, "docs")).filter((file) => file.endsWith(".md"));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const all = ["README.md", "CONTRIBUTING.md", ...guides.map((file) => `docs/${file}`)];

test.each(all)("every file that %s links to is there", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
  const missing = links.filter((link) => !link.includes("://") && !existsSync(join(root, dirname(path), link)));
  expect(missing).toEqual([]);
});

test.each(all)("every command that %s names is one of package.json", (path) => {
  const commands = [...read(path).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test("every guide is there in Finnish and in English, the analyst's in Swedish too", () => {
  const named = (language: string): string[] =>
    guides.filter((file) => file.endsWith(`.${language}.md`)).map((file) => file.slice(0, -`.${language}.md`.length));
  expect(named("fi")).toEqual(named("en"));
  expect(named("fi")).toEqual(
    expect.arrayContaining(["accessibility", "admin", "checklist", "privacy", "sideloading"]),
  );
  expect(named("sv")).toEqual(["analyst"]);
});

test.each(["fi", "en"])("the administrator's guide (%s) names every option of the package", (language) => {
  const guide = read(`docs/admin.${language}.md`);
  for (const option of USAGE.matchAll(/^ {2}(--[a-z-]+)/gm)) expect(guide).toContain(option[1]);
});

test.each(["fi", "en"])("the privacy statement (%s) says what the manifest and the code say", (language) => {
  const statement = read(`docs/privacy.${language}.md`);
  expect(statement).toContain(ACCEPTANCES_NAMESPACE);
  expect(statement).toContain(SETTINGS_NAMESPACE);
  expect(statement).toContain("scoreboard.preferences");
  expect(manifestText).toContain("<Permissions>ReadWriteDocument</Permissions>");
  expect(statement).toContain("ReadWriteDocument");
});

test("the add-in's code stores nothing in the browser but the person's own settings, and sends nothing", () => {
  const apart = /^src\/((workbench|cli|files|help)\/|taskpane\/preferences\/preferenceStorage\.ts)/;
  const reaching =
    /\b(localStorage|sessionStorage|indexedDB|XMLHttpRequest|WebSocket|sendBeacon|EventSource\()|document\.cookie|\bfetch\(/;
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !apart.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => reaching.test(read(file)))).toEqual([]);
});
