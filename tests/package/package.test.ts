/** @jest-environment jsdom */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import packageJson from "../../package.json";
import { readFolder } from "../../deploy/package/folderFiles";
import { ManifestXml } from "../support/manifestXml";
import { makePackage, type Packed, runPackage } from "../support/packed";
import { pngSize } from "../support/pngSize";

const HOST = "https://scoreboard.example.fi";

let packed: Packed;
let again: Packed;

beforeAll(() => {
  packed = makePackage(["--host", HOST]);
  again = makePackage(["--host", `${HOST}/`]);
}, 900_000);
afterAll(() => {
  packed.remove();
  again.remove();
});

const text = (path: string): string => readFileSync(join(packed.folder, path), "utf8");
const siteFiles = (): string[] => [...readFolder(packed.site).keys()];
/** The file of the site that an address names. */
const fileOf = (address: string): string => join(packed.site, new URL(address).pathname);

test("the same sources give the same bytes", () => {
  const sums = [packed, again].map(({ folder }) => readFileSync(join(folder, "SHA256SUMS"), "utf8"));
  expect(sums[1]).toBe(sums[0]);
  expect(readFileSync(again.zip).equals(readFileSync(packed.zip))).toBe(true);
});

test("every file that the manifest names is there, each icon at the size that is claimed of it", () => {
  const manifest = new ManifestXml(text("site/manifest.xml"));
  expect(new Set(manifest.addresses.map((address) => new URL(address).origin))).toEqual(new Set([HOST]));
  expect(manifest.addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  for (const { address, size } of manifest.icons) {
    expect(pngSize(fileOf(address))).toEqual({ width: size, height: size });
  }
});

test.each(["functions.json", "functions.fi.json", "functions.sv.json"])(
  "every help page that %s names is there",
  (file) => {
    const schema = z.object({ functions: z.array(z.object({ helpUrl: z.string() })) });
    const { functions } = schema.parse(JSON.parse(text(`site/${file}`)));
    expect(functions.length).toBeGreaterThan(20);
    expect(functions.filter(({ helpUrl }) => !helpUrl.startsWith(HOST) || !existsSync(fileOf(helpUrl)))).toEqual([]);
  },
);

test("the guides that the package's README names are in it", () => {
  const named = [...text("README.md").matchAll(/`(site\/help\/[\w./]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(named.filter((path) => !existsSync(join(packed.folder, path)))).toEqual([]);
});

test("every page of the site names files of the site alone, but for Office.js", () => {
  const pages = siteFiles().filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = new DOMParser().parseFromString(text(`site/${page}`), "text/html");
    const named = [...html.querySelectorAll("[src], link[href], a[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
    );
    const elsewhere = named
      .map((address) => new URL(address, `${HOST}/${page}`))
      .filter(({ origin, href }) => origin !== HOST || !existsSync(fileOf(href)))
      .map(({ href }) => href);
    const allowed = page === "taskpane.html" ? ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"] : [];
    expect({ page, elsewhere: elsewhere.filter((address) => !isPublicPage(address)) }).toEqual({
      page,
      elsewhere: allowed,
    });
  }
});

/** What a help page may link to: the agreement and its like, which open in a tab of their own. */
function isPublicPage(address: string): boolean {
  return address.startsWith("https://") && !address.startsWith(HOST) && !/\.(js|css|png)$/.test(address);
}

test("nothing of this machine, of development or of the workbench is in it", () => {
  // How to try the add-in from one's own computer is the matter of that guide.
  const served = [...readFolder(packed.folder)].filter(([path]) => !/^site\/help\/\w+\/sideloading\.html$/.test(path));
  for (const [path, bytes] of served) {
    const content = Buffer.from(bytes).toString("latin1");
    expect({ path, local: /localhost|\/home\/|\/work\//.exec(content)?.[0] }).toEqual({ path, local: undefined });
  }
  expect(siteFiles().filter((file) => /workbench|\.xlsx$|\.map$|^office\//.test(file))).toEqual([]);
  expect(text("site/taskpane.html")).not.toContain("workbench");
});

test("what is in the bundles is listed with its licence, and so is webpack's own part", () => {
  const licences = text("site/THIRD-PARTY-LICENCES.txt");
  const schema = z.object({
    metadata: z.object({ component: z.object({ name: z.string(), version: z.string() }) }),
    components: z.array(z.object({ name: z.string(), version: z.string(), licenses: z.array(z.unknown()) })),
  });
  const { components, metadata } = schema.parse(JSON.parse(text("sbom.cdx.json")));
  const names = components.map(({ name }) => name);
  expect(metadata.component).toEqual({ name: packageJson.name, version: packageJson.version });
  expect(names).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-icons", "zod", "webpack"]));
  expect(names).not.toEqual(expect.arrayContaining(["jest"]));
  expect(names).not.toContain("@microsoft/office-js");
  for (const { name, version, licenses } of components) {
    expect(licences).toContain(`${name}@${version} (`);
    expect({ name, licences: licenses.length }).toEqual({ name, licences: 1 });
  }
});

test("arguments of another kind are refused in a sentence with the usage, and nothing is written", () => {
  const out = mkdtempSync(join(tmpdir(), "scoreboard-refused-"));
  try {
    const refused = runPackage(["--host", "http://scoreboard.example.fi"], out);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/^--host must begin with https:\/\/.*\n\nnpm run package -- --host/);
    writeFileSync(join(out, "file"), "");
    expect(runPackage(["--host", HOST], join(out, "file")).stderr).toContain("which is a file and not a folder");
    expect(readdirSync(out)).toEqual(["file"]);
  } finally {
    rmSync(out, { recursive: true });
  }
});
