import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPackageOptions, USAGE } from "../../../deploy/package/packageOptions";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-options-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (...args: readonly string[]) => readPackageOptions(args, folder);

test("a host is enough: Office.js comes from Microsoft, and the package goes to dist/package", () => {
  const { host, ...others } = read("--host", "https://scoreboard.example.fi");
  expect(host.origin).toBe("https://scoreboard.example.fi");
  expect(others).toEqual({ out: join(folder, "dist", "package"), selfHosted: false, frameAncestors: [] });
});

test("everything can be said, and a slash at the end of an address changes nothing", () => {
  const options = read(
    ...["--host=https://scoreboard.example.fi:8443/", "--out", "there", "--self-hosted-office"],
    ...["--frame-ancestor", "https://office.example.fi/", "--frame-ancestor", "https://portal.example.fi"],
    ...["--frame-ancestor", "https://*.migri.example"],
  );
  expect(options.host.origin).toBe("https://scoreboard.example.fi:8443");
  expect(options.out).toBe(join(folder, "there"));
  expect(options.selfHosted).toBe(true);
  expect(options.frameAncestors).toEqual([
    "https://office.example.fi",
    "https://portal.example.fi",
    "https://*.migri.example",
  ]);
});

test("a name with letters beyond ASCII is written as browsers send it", () => {
  expect(read("--host", "https://Tulostaulu.esimerkkiä.fi").host.origin).toBe(
    "https://tulostaulu.xn--esimerkki-32a.fi",
  );
});

test.each([
  [[], "--host is missing."],
  [
    ["--host", "scoreboard.example.fi"],
    'takes an address such as https://scoreboard.example.fi, not "scoreboard.example.fi"',
  ],
  [["--host", "http://scoreboard.example.fi"], 'must begin with https://, and "http://scoreboard.example.fi" does not'],
  [
    ["--host", "https://example.fi/scoreboard"],
    'without a user name, path, query or fragment, not "https://example.fi/scoreboard"',
  ],
  [["--host", "https://me:secret@example.fi"], "without a user name"],
  [["--host", "https://example.fi?a=1"], "query"],
  [
    ["--host", "https://example.fi", "--frame-ancestor", "http://example.fi"],
    "--frame-ancestor must begin with https://",
  ],
  [["--host", "https://*.example.fi"], 'takes one name of a host, not "https://*.example.fi"'],
  [["--host", "https://a.fi;b.fi"], "takes one name of a host"],
  [["--host", "https://example.fi", "--frame-ancestor", "https://a.fi;script-src"], "takes one name of a host"],
  [["--host", "https://example.fi", "--to", "there"], "Unknown option '--to'"],
  [["--host", "https://example.fi", "there"], "Unexpected argument 'there'"],
  [["--host"], "--host"],
])("%j is refused in a sentence", (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});

test("a file cannot be the folder of the package", () => {
  writeFileSync(join(folder, "taken"), "");
  expect(() => read("--host", "https://example.fi", "--out", "taken")).toThrow("is a file and not a folder");
});

test("the usage names every option", () => {
  for (const option of ["--host", "--out", "--self-hosted-office", "--frame-ancestor"]) expect(USAGE).toContain(option);
});
