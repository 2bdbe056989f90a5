// Draws the PNG icons of the manifest from their SVG masters: `npm run icons`, after a change of a master.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";

const folder = new URL("../assets/", import.meta.url);
const sizes = { icon: [16, 32, 64, 80], validate: [16, 32, 80], create: [16, 32, 80] };

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, pixels] of Object.entries(sizes)) {
    const svg = await readFile(new URL(`icons/${name}.svg`, folder), "utf8");
    for (const size of pixels) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
