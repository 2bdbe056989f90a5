import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./timing";

const LARGEST = 250_000;
const folder = join(__dirname, "..", "..", "dist", "local");

/** What a pane has to load, without office.js, compressed: until it shows its first list, and all that it may ever load. */
export function bundleRows(): Row[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, source = ""]) => source);
  const own = scripts.filter((source) => !source.startsWith("office/")).map((source) => join(folder, source));
  const parts = readdirSync(join(folder, "pane")).map((name) => join(folder, "pane", name));
  // The words of one language and, on a dark ground, its theme come before the first list: the largest ones here.
  const largest = (name: string): number =>
    Math.max(...parts.filter((part) => basename(part).startsWith(`${name}.`)).map(compressed));
  const first = sum(own.map(compressed)) + largest("words") + largest("themes");
  const target = `≤ ${String(LARGEST / 1000)} kB`;
  const all = sum([...own, ...parts].map(compressed));
  return [
    { what: "The pane until its first list", figure: kilobytes(first), ratio: "", target, met: first <= LARGEST },
    { what: "All parts of the pane, every language", figure: kilobytes(all), ratio: "", target: "", met: null },
  ];
}

function compressed(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function kilobytes(size: number): string {
  return `${(size / 1000).toFixed(0)} kB gzip`;
}
