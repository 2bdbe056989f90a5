/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";
import { localized, readManifest } from "../src/workbench/page/manifest";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const xml = new DOMParser().parseFromString(text, "application/xml");
const elements = (name: string): Element[] => [...xml.getElementsByTagName("*")].filter((e) => e.localName === name);
const one = (name: string): Element => {
  const [element] = elements(name);
  if (!element) throw new Error(`no <${name}>`);
  return element;
};
const resources = elements("Resources")
  .flatMap((list) => [...list.children])
  .flatMap((list) => [...list.children]);

/** Width and height as a PNG file says them. */
function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  test("is well-formed", () => {
    expect(xml.querySelector("parsererror")).toBeNull();
    expect(xml.documentElement.localName).toBe("OfficeApp");
  });

  test("has the version of package.json and a GUID", () => {
    expect(one("Version").textContent).toBe(`${packageJson.version}.0`);
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  });

  test("has its elements in the order of the schema", () => {
    const names = (element: Element): string[] => [...element.children].map((child) => child.localName);
    expect(names(xml.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(names(one("VersionOverrides"))).toEqual(["Requirements", "Hosts", "Resources"]);
    const host = elements("Host").find((element) => element.hasAttribute("xsi:type"));
    expect(host && names(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(names(one("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  test("has one shared runtime, under one resource everywhere", () => {
    const pages = [...elements("Runtime"), ...elements("FunctionFile")].concat(
      elements("Page").flatMap((page) => [...page.children]),
      elements("Action").flatMap((action) =>
        [...action.children].filter((child) => child.localName === "SourceLocation"),
      ),
    );
    expect(pages).toHaveLength(4);
    expect(new Set(pages.map((page) => page.getAttribute("resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  });

  test("defines every resource that it names, names every one that it defines, and has no id twice", () => {
    const named = [...xml.getElementsByTagName("*")].flatMap((element) => element.getAttribute("resid") ?? []);
    const defined = resources.map((resource) => resource.getAttribute("id") ?? "");
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    const ids = [...xml.getElementsByTagName("*")].flatMap((element) => element.getAttribute("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps ids and texts within the lengths that Office allows", () => {
    const values = (list: string): string[] =>
      [...one(list).children]
        .flatMap((string) => [string, ...string.children])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "");
    for (const resource of resources) expect(resource.getAttribute("id")?.length).toBeLessThanOrEqual(32);
    for (const value of values("ShortStrings")) expect(value.length).toBeLessThanOrEqual(125);
    for (const value of values("LongStrings")) expect(value.length).toBeLessThanOrEqual(250);
    for (const value of [...values("ShortStrings"), ...values("LongStrings")]) expect(value).not.toBe("");
  });

  test("says each text in Finnish and in Swedish as well", () => {
    const texts = [one("DisplayName"), one("Description"), ...resources].filter(
      (element) => element.localName !== "Image" && element.localName !== "Url",
    );
    for (const element of texts.filter((candidate) => candidate.getAttribute("id") !== "Functions.Namespace")) {
      const locales = [...element.children].map((override) => override.getAttribute("Locale"));
      expect({ of: element.getAttribute("id"), locales }).toEqual({
        of: element.getAttribute("id"),
        locales: ["fi-FI", "sv-SE", "sv-FI"],
      });
    }
  });

  test("uses https alone, from one origin", () => {
    const addresses = [...text.matchAll(/"(https?:[^"]+)"/g)]
      .map((match) => match[1] ?? "")
      .filter((address) => !address.startsWith("http://schemas.microsoft.com/") && !address.includes("www.w3.org"));
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  test("names icons that exist, of the size that it claims", () => {
    const fileOf = (address: string): string => join(root, new URL(address).pathname);
    const address = new Map(
      resources.map((resource) => [resource.getAttribute("id"), resource.getAttribute("DefaultValue")]),
    );
    const claims = elements("Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => ({
        address: address.get(image.getAttribute("resid")) ?? "",
        size: Number(image.getAttribute("size")),
      }))
      .concat(
        { address: one("IconUrl").getAttribute("DefaultValue") ?? "", size: 32 },
        { address: one("HighResolutionIconUrl").getAttribute("DefaultValue") ?? "", size: 64 },
      );
    for (const claim of claims) {
      expect(pngSize(fileOf(claim.address))).toEqual({ width: claim.size, height: claim.size });
    }
  });

  test("names the pages of the build, and no others", () => {
    const pages = new Set([...text.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1] ?? ""));
    expect([...pages].filter((page) => !page.startsWith("assets/")).sort()).toEqual([
      "functions.fi.json",
      "functions.json",
      "functions.sv.json",
      "help/en/index.html",
      "help/fi/index.html",
      "help/sv/index.html",
      "taskpane.html",
    ]);
  });
});

describe("what the workbench reads from the manifest", () => {
  const manifest = readManifest(text);

  test("is the namespace, the pane and the buttons", () => {
    expect(manifest.namespace).toBe("SCOREBOARD");
    expect(manifest.taskpaneUrl).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.groups.flatMap((group) => group.buttons.map((button) => button.action))).toEqual([
      { type: "showTaskpane", url: "https://localhost:3000/taskpane.html" },
      { type: "executeFunction", functionName: "validate" },
      { type: "executeFunction", functionName: "createScoreboard" },
    ]);
  });

  test("is in the language asked for, in English where there is no such override", () => {
    expect(localized(manifest.displayName, "fi-FI")).toBe("Tulostaulu");
    expect(localized(manifest.displayName, "sv-AX")).toBe("Resultattavla");
    expect(localized(manifest.displayName, "de-DE")).toBe("Scoreboard");
  });

  test("fails by the name of what is missing", () => {
    expect(() => readManifest(text.replace(/<Namespace .*\/>/, ""))).toThrow("has no <Namespace>");
    expect(() => readManifest(text.replace('String id="Functions.Namespace"', 'String id="X"'))).toThrow(
      "Functions.Namespace",
    );
    expect(() => readManifest(text.slice(0, 500))).toThrow("manifest.xml: ");
  });
});
