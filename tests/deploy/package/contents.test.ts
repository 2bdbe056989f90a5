import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundledPackages } from "../../../deploy/package/bundledPackages";
import { licenceTexts } from "../../../deploy/package/licenceTexts";
import { bundleSbom } from "../../../deploy/package/sbom";

let folder: string;
const write = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-contents-"));
  write("node_modules/plain/package.json", '{"name":"plain","version":"1.0.0","license":"MIT"}');
  write("node_modules/plain/LICENSE", "Plain licence\r\nof two lines\r\n");
  write("node_modules/@of/team/package.json", '{"name":"@of/team","version":"2.0.0","license":"Apache-2.0"}');
  write("node_modules/@of/team/LICENSE.txt", "Team licence");
  write("node_modules/@of/team/NOTICE", "Team notice");
  write("node_modules/silent/package.json", '{"name":"silent","version":"3.0.0","license":"ISC"}');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const files = (): string[] =>
  ["src/own.ts", "node_modules/plain/a.js", "node_modules/plain/lib/b.js", "node_modules/@of/team/index.js"].map(
    (path) => join(folder, path),
  );

test("the packages of the bundles are found by their files, each once, in the order of their names", () => {
  expect(bundledPackages(files())).toEqual([
    { name: "@of/team", version: "2.0.0", license: "Apache-2.0", texts: ["Team licence", "Team notice"] },
    { name: "plain", version: "1.0.0", license: "MIT", texts: ["Plain licence\nof two lines"] },
  ]);
});

test("their licences are told in their own words, and a package without any is named", () => {
  const text = licenceTexts(bundledPackages(files()));
  expect(text).toMatch(
    /^@of\/team@2\.0\.0 \(Apache-2\.0\)\n\nTeam licence\n\nTeam notice\n\n-+\n\nplain@1\.0\.0 \(MIT\)\n/,
  );
  const silent = bundledPackages([...files(), join(folder, "node_modules/silent/index.js")]);
  expect(() => licenceTexts(silent)).toThrow("silent@3.0.0");
});

test("the bill of materials keeps what is in the bundles and drops what changes from one making to the next", () => {
  const part = (name: string, version: string) => ({
    "bom-ref": `${name}@${version}`,
    name,
    version,
    scope: "required",
  });
  const sbom = {
    bomFormat: "CycloneDX",
    serialNumber: "urn:uuid:1",
    metadata: {
      timestamp: "2026-01-01",
      tools: [{ vendor: "npm", name: "cli", version: "11.0.0" }],
      component: part("checkout", "0.1.0"),
    },
    components: [part("plain", "1.0.0"), part("@of/team", "2.0.0"), part("plain", "0.9.0"), part("webpack", "5.0.0")],
    dependencies: [
      { ref: "checkout@0.1.0", dependsOn: ["plain@1.0.0", "webpack@5.0.0"] },
      { ref: "webpack@5.0.0", dependsOn: [] },
    ],
  };
  const packages = bundledPackages(files());
  expect(JSON.parse(bundleSbom(JSON.stringify(sbom), "scoreboard", packages))).toEqual({
    bomFormat: "CycloneDX",
    metadata: {
      tools: [{ vendor: "npm", name: "cli" }],
      component: { ...part("checkout", "0.1.0"), name: "scoreboard" },
    },
    components: [part("plain", "1.0.0"), part("@of/team", "2.0.0")],
    dependencies: [{ ref: "checkout@0.1.0", dependsOn: ["plain@1.0.0"] }],
  });
  const incomplete = JSON.stringify({ ...sbom, components: [part("plain", "1.0.0")] });
  expect(() => bundleSbom(incomplete, "scoreboard", packages)).toThrow("does not list @of/team@2.0.0");
});
