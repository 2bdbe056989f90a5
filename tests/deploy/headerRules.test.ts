import { panePolicy } from "../../deploy/contentSecurityPolicy";
import { headerRules, headersOf, type Headers } from "../../deploy/headerRules";

const hosted = headerRules({ selfHosted: false, frameAncestors: [] });
const closed = headerRules({ selfHosted: true, frameAncestors: ["https://office.example.fi"] });
const policy = (path: string, rules = hosted): string => headersOf(path, rules)["content-security-policy"] ?? "";

/** Files of every kind that a package has. */
const FILES = [
  ...["/taskpane.html", "/taskpane.0123456789ab.js", "/taskpane.0123456789ab.js.LICENSE.txt"],
  ...["/pane/views.0123456789ab.js", "/help/help.css", "/help/fi/index.html", "/manifest.xml"],
  ...["/functions.json", "/functions.sv.json", "/shortcuts.json", "/assets/icon-32.png", "/office/office.js"],
];
const filesWith = (accept: (headers: Headers) => boolean): string[] =>
  FILES.filter((path) => accept(headersOf(path, hosted)));

test("no file fits two rules", () => {
  const fitting = (path: string): number => hosted.filter(({ pattern }) => new RegExp(pattern).test(path)).length;
  expect(FILES.filter((path) => fitting(path) > 1)).toEqual([]);
});

test("no policy allows inline code, eval or everything", () => {
  for (const path of FILES) {
    for (const rules of [hosted, closed]) {
      const directives = policy(path, rules).split("; ");
      expect(directives).toContain("default-src 'none'");
      expect(directives.filter((directive) => /unsafe|\s\*(\s|$)|http:/.test(directive))).toEqual([]);
    }
  }
});

test("the pane loads Office.js from Microsoft alone, or from its own server alone", () => {
  expect(policy("/taskpane.html")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy("/taskpane.html", closed)).toContain("script-src 'self';");
  expect(policy("/taskpane.html", closed)).not.toContain("appsforoffice");
  expect(policy("/taskpane.html").startsWith(panePolicy(false))).toBe(true);
});

test("Office may frame the pane, and who is added; nobody frames anything else", () => {
  expect(policy("/taskpane.html")).toContain("frame-ancestors https://*.officeapps.live.com");
  expect(policy("/taskpane.html", closed)).toMatch(/frame-ancestors .* https:\/\/office\.example\.fi$/);
  for (const path of FILES.filter((file) => file !== "/taskpane.html")) {
    expect(policy(path)).toContain("frame-ancestors 'none'");
  }
});

test("what has its hash in its name is kept for a year, icons for a day, all else is asked for again", () => {
  expect(filesWith((headers) => headers["cache-control"] === "public, max-age=31536000, immutable")).toEqual([
    "/taskpane.0123456789ab.js",
    "/taskpane.0123456789ab.js.LICENSE.txt",
    "/pane/views.0123456789ab.js",
  ]);
  expect(filesWith((headers) => headers["cache-control"] === "public, max-age=86400")).toEqual(["/assets/icon-32.png"]);
  expect(filesWith((headers) => headers["cache-control"] === "no-cache")).toHaveLength(FILES.length - 4);
});

test("other sites may read what Excel on the web reads from its own page, and no more", () => {
  expect(filesWith((headers) => "access-control-allow-origin" in headers)).toEqual([
    "/functions.json",
    "/functions.sv.json",
    "/shortcuts.json",
    "/assets/icon-32.png",
  ]);
});

test("no type is guessed and no address is told to others", () => {
  expect(filesWith((headers) => headers["x-content-type-options"] === "nosniff")).toEqual(FILES);
  expect(filesWith((headers) => headers["referrer-policy"] === "no-referrer")).toEqual(FILES);
});
