import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the checkout. */
export const root = join(__dirname, "..", "..");

/** The origin that the committed manifest names. */
export const developmentOrigin = "https://localhost:3000";

export const manifestText = readFileSync(join(root, "manifest.xml"), "utf8");

/** A manifest as elements. Needs jsdom. */
export class ManifestXml {
  private readonly document: Document;

  constructor(text: string) {
    this.document = new DOMParser().parseFromString(text, "application/xml");
  }

  get isWellFormed(): boolean {
    return this.document.querySelector("parsererror") === null;
  }

  get root(): Element {
    return this.document.documentElement;
  }

  get all(): Element[] {
    return [...this.document.getElementsByTagName("*")];
  }

  named(name: string): Element[] {
    return this.all.filter((element) => element.localName === name);
  }

  /** @throws {Error} where there is none */
  one(name: string): Element {
    const [element] = this.named(name);
    if (!element) throw new Error(`The manifest has no <${name}>`);
    return element;
  }

  /** Images, addresses and texts that other elements name by resid. */
  get resources(): Element[] {
    return [...this.one("Resources").children].flatMap((list) => [...list.children]);
  }

  /** Every icon with the size that is claimed of it, in pixels. */
  get icons(): { readonly address: string; readonly size: number }[] {
    const addresses = new Map(
      this.resources.map((resource) => [resource.getAttribute("id"), resource.getAttribute("DefaultValue") ?? ""]),
    );
    const inMenus = this.named("Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => ({
        address: addresses.get(image.getAttribute("resid")) ?? "",
        size: Number(image.getAttribute("size")),
      }));
    const own = [
      { element: "IconUrl", size: 32 },
      { element: "HighResolutionIconUrl", size: 64 },
    ].map(({ element, size }) => ({ address: this.one(element).getAttribute("DefaultValue") ?? "", size }));
    return [...inMenus, ...own];
  }

  /** Every address of a file of ours, once. */
  get addresses(): string[] {
    const values = this.all.flatMap((element) =>
      ["DefaultValue", "Value", "Url"].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [...new Set(values.filter((value) => /^[a-z]+:\/\//.test(value)))];
  }
}
