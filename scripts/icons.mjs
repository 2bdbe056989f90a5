// Draws the PNG icons of the manifest from their SVG masters: `npm run icons`, after a change of a master.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";

const folder = new URL("../assets/", import.meta.url);
/** The sizes of the ribbon and the menus, in pixels: 16, 32 and 80 are demanded, the others are for displays of a scale between. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const masters = (await readdir(new URL("icons/", folder))).map((file) => basename(file, ".svg"));

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const name of masters) {
    const svg = await readFile(new URL(`icons/${name}.svg`, folder), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
