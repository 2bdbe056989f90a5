/** @jest-environment jsdom */
import packageJson from "../../package.json";
import { ManifestXml, manifestText } from "../support/manifestXml";

const xml = new ManifestXml(manifestText);

/** Children in the order that Microsoft's schema demands; what is left out may be left out. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  PrimaryCommandSurface: ["OfficeTab"],
  ContextMenu: ["OfficeMenu"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  OfficeMenu: ["Control"],
  Button: ["Label", "Supertip", "Icon", "Action"],
  Menu: ["Label", "Supertip", "Icon", "Items"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation", "Title"],
  ExecuteFunction: ["FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
/** Elements whose children stand in one order under one name and in another under another. */
const BY_TYPE = new Set(["ExtensionPoint", "Control", "Action"]);

const kindOf = (element: Element): string =>
  BY_TYPE.has(element.localName) ? (element.getAttribute("xsi:type") ?? "") : element.localName;
const childNames = (element: Element): string[] => [...element.children].map((child) => child.localName);

test("the manifest is well-formed, and a broken one is seen to be", () => {
  expect(xml.isWellFormed).toBe(true);
  expect(xml.root.localName).toBe("OfficeApp");
  expect(new ManifestXml(manifestText.slice(0, 500)).isWellFormed).toBe(false);
});

test("it has the version of package.json and a GUID", () => {
  expect(xml.one("Version").textContent).toBe(`${packageJson.version}.0`);
  expect(xml.one("Id").textContent).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});

test.each(Object.keys(ORDER))("every <%s> has its children in the order of the schema", (kind) => {
  const order = ORDER[kind] ?? [];
  const parents = xml.all.filter((element) => kindOf(element) === kind);
  expect(parents).not.toEqual([]);
  for (const parent of parents) {
    const names = childNames(parent);
    expect(names.filter((name) => !order.includes(name))).toEqual([]);
    expect(names).toEqual([...names].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  }
});

test("the cell's menu is one control, as Excel allows no more", () => {
  expect(xml.one("OfficeMenu").getAttribute("id")).toBe("ContextMenuCell");
  expect(xml.one("OfficeMenu").children).toHaveLength(1);
});

test("one shared runtime lives under one resource everywhere", () => {
  const pages = [
    ...xml.named("Runtime"),
    ...xml.named("FunctionFile"),
    ...xml
      .named("SourceLocation")
      .filter((element) => ["Page", "Script", "Action"].includes(element.parentElement?.localName ?? "")),
  ];
  expect(pages.length).toBeGreaterThanOrEqual(5);
  expect([...new Set(pages.map((page) => page.getAttribute("resid")))]).toEqual(["Taskpane.Url"]);
  expect(xml.one("Runtime").getAttribute("lifetime")).toBe("long");
});

test("every resource that is named is defined, every one defined is named, and no id is there twice", () => {
  const named = xml.all.flatMap((element) => element.getAttribute("resid") ?? []);
  const defined = xml.resources.map((resource) => resource.getAttribute("id") ?? "");
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
  const ids = xml.all.flatMap((element) => element.getAttribute("id") ?? []);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("ids and texts keep within the lengths that Office allows, and none is empty", () => {
  const values = (parents: readonly Element[]): string[] =>
    parents
      .flatMap((parent) => [parent, ...parent.children])
      .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "");
  const limits: [readonly Element[], number][] = [
    [[...xml.one("ShortStrings").children], 125],
    [[...xml.one("LongStrings").children], 250],
    [[xml.one("DisplayName")], 30],
    [[xml.one("Description")], 250],
    [[...xml.one("Urls").children, ...xml.one("Images").children], 255],
  ];
  for (const [parents, most] of limits) {
    for (const value of values(parents)) {
      expect(value).not.toBe("");
      expect(value.length).toBeLessThanOrEqual(most);
    }
  }
  for (const id of xml.all.flatMap((element) => element.getAttribute("resid") ?? [])) {
    expect(id.length).toBeLessThanOrEqual(32);
  }
  expect(xml.one("TaskpaneId").textContent.length).toBeLessThanOrEqual(125);
});

test("every text, and every page with text, is there in Finnish and in Swedish as well", () => {
  const untranslated = new Set(["Functions.Namespace", "Taskpane.Url"]);
  const localized = [
    ...[xml.one("DisplayName"), xml.one("Description"), xml.one("SupportUrl")],
    ...xml.resources.filter(({ localName }) => localName !== "Image"),
  ].filter((element) => !untranslated.has(element.getAttribute("id") ?? ""));
  for (const element of localized) {
    const of = element.getAttribute("id") ?? element.localName;
    const locales = [...element.children].map((override) => override.getAttribute("Locale"));
    expect({ of, locales }).toEqual({ of, locales: ["fi-FI", "sv-SE", "sv-FI"] });
  }
});
