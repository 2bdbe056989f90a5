/** A text of the manifest: its default and its overrides by locale (`fi-FI`). */
export interface LocalizedText {
  readonly text: string;
  readonly overrides: ReadonlyMap<string, string>;
}

export type RibbonAction =
  | { readonly type: "showTaskpane"; readonly url: string }
  | { readonly type: "executeFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  /** The address of the 32-pixel icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: LocalizedText;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel reads from the manifest of an add-in with functions and a shared runtime. */
export interface AddInManifest {
  readonly id: string;
  readonly displayName: LocalizedText;
  readonly taskpaneUrl: string;
  readonly functionsMetadataUrl: LocalizedText;
  readonly namespace: string;
  /** The file that says which keys run which commands. */
  readonly shortcutsUrl: string;
  readonly groups: readonly RibbonGroup[];
}

/** The text for a locale: its own override, else that of the same language, else the default. */
export function localized({ text, overrides }: LocalizedText, locale: string): string {
  const exact = overrides.get(locale);
  if (exact !== undefined) return exact;
  const language = locale.split("-")[0];
  return [...overrides].find(([key]) => key.split("-")[0] === language)?.[1] ?? text;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

/** The one element at a path of names below another. */
function at(parent: Element, ...path: readonly string[]): Element {
  return path.reduce((element, name) => {
    const [child] = children(element, name);
    if (!child) throw new Error(`manifest.xml: <${element.localName}> has no <${name}>`);
    return child;
  }, parent);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${element.localName}> has no ${name}`);
  return value;
}

function localizedText(element: Element): LocalizedText {
  const overrides = children(element, "Override").map(
    (override) => [attribute(override, "Locale"), attribute(override, "Value")] as const,
  );
  return { text: attribute(element, "DefaultValue"), overrides: new Map(overrides) };
}

type Resources = (holder: Element) => LocalizedText;

function readResources(overridesElement: Element): Resources {
  const lists = ["Images", "Urls", "ShortStrings", "LongStrings"].map((name) =>
    at(overridesElement, "Resources", name),
  );
  const texts = new Map(
    lists.flatMap((list) => [...list.children]).map((item) => [attribute(item, "id"), localizedText(item)]),
  );
  return (holder) => {
    const id = attribute(holder, "resid");
    const text = texts.get(id);
    if (!text) throw new Error(`manifest.xml: no resource has the id ${id}`);
    return text;
  };
}

function readAction(control: Element, resources: Resources): RibbonAction {
  const action = at(control, "Action");
  const type = action.getAttribute("xsi:type");
  if (type === "ShowTaskpane") return { type: "showTaskpane", url: resources(at(action, "SourceLocation")).text };
  if (type === "ExecuteFunction") {
    return { type: "executeFunction", functionName: at(action, "FunctionName").textContent.trim() };
  }
  throw new Error(`manifest.xml: the action ${type ?? "without a type"} is not supported here`);
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const image = children(at(control, "Icon"), "Image").find((candidate) => candidate.getAttribute("size") === "32");
  if (!image) throw new Error(`manifest.xml: ${attribute(control, "id")} has no icon of 32 pixels`);
  return {
    id: attribute(control, "id"),
    label: resources(at(control, "Label")),
    description: resources(at(control, "Supertip", "Description")),
    icon: resources(image).text,
    action: readAction(control, resources),
  };
}

function extensionPoint(formFactor: Element, type: string): Element {
  const found = children(formFactor, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === type);
  if (!found) throw new Error(`manifest.xml: there is no extension point ${type}`);
  return found;
}

/**
 * Reads the text of a manifest.
 * @throws {Error} where it is not well-formed, or lacks what Excel needs, by the name of what is missing
 */
export function readManifest(xml: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const malformed = document.querySelector("parsererror");
  if (malformed) throw new Error(`manifest.xml: ${malformed.textContent.trim()}`);
  const root = document.documentElement;
  const overrides = at(root, "VersionOverrides");
  const resources = readResources(overrides);
  const host = at(overrides, "Hosts", "Host");
  const functions = extensionPoint(at(host, "AllFormFactors"), "CustomFunctions");
  const ribbon = extensionPoint(at(host, "DesktopFormFactor"), "PrimaryCommandSurface");
  return {
    id: at(root, "Id").textContent.trim(),
    displayName: localizedText(at(root, "DisplayName")),
    taskpaneUrl: resources(at(host, "Runtimes", "Runtime")).text,
    functionsMetadataUrl: resources(at(functions, "Metadata", "SourceLocation")),
    namespace: resources(at(functions, "Namespace")).text,
    shortcutsUrl: attribute(at(root, "ExtendedOverrides"), "Url"),
    groups: children(at(ribbon, "OfficeTab"), "Group").map((group) => ({
      label: resources(at(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resources)),
    })),
  };
}
