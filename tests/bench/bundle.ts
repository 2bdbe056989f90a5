import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./timing";

const LARGEST = 250_000;
const folder = join(__dirname, "..", "..", "dist", "local");

/** What a pane has to load, without office.js: the scripts of the built page, compressed. */
export function bundleRows(): Row[] {
  const scripts = readdirSync(folder).filter((name) => name.startsWith("taskpane.") && name.endsWith(".js"));
  const size = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  return [
    {
      what: "The pane without office.js",
      figure: `${(size / 1000).toFixed(0)} kB gzip`,
      ratio: "",
      target: `≤ ${String(LARGEST / 1000)} kB`,
      met: size <= LARGEST,
    },
  ];
}
