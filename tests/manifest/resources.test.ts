/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentOrigin, ManifestXml, manifestText, root } from "../support/manifestXml";
import { pngSize } from "../support/pngSize";

const xml = new ManifestXml(manifestText);
const assets = join(root, "assets");

test("https alone is used, from one origin", () => {
  expect(new Set(xml.addresses.map((address) => new URL(address).origin))).toEqual(new Set([developmentOrigin]));
});

test("the pages of the build are named, and no others", () => {
  const pages = xml.addresses
    .map((address) => new URL(address).pathname)
    .filter((page) => !page.startsWith("/assets/"));
  expect(pages.sort()).toEqual([
    "/functions.fi.json",
    "/functions.json",
    "/functions.sv.json",
    "/help/en/index.html",
    "/help/fi/index.html",
    "/help/sv/index.html",
    "/shortcuts.json",
    "/taskpane.html",
  ]);
});

test("every icon is a file of the size that is claimed of it, and no icon lies unused", () => {
  for (const { address, size } of xml.icons) {
    expect(pngSize(join(root, new URL(address).pathname))).toEqual({ width: size, height: size });
  }
  const used = new Set(xml.icons.map(({ address }) => new URL(address).pathname.split("/").at(-1)));
  expect(readdirSync(assets).filter((file) => file.endsWith(".png") && !used.has(file))).toEqual([]);
});

test("every button and menu has its icon at each size of Office", () => {
  for (const icon of xml.named("Icon")) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

/** Relative luminance of a colour `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test("the blue of every icon stands out from Office's light and dark grounds", () => {
  for (const file of readdirSync(join(assets, "icons"))) {
    const svg = readFileSync(join(assets, "icons", file), "utf8");
    const blues = [...svg.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour).filter((colour) => colour !== "#0e7a0d");
    expect(blues).not.toEqual([]);
    for (const colour of blues) {
      for (const ground of ["#ffffff", "#292929"]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    }
  }
});
