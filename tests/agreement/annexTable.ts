import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StatutoryMaximum, Target } from "../../src/agreement/schema";

/** A row of an annex of the source document: its label and ten cells of text, as they were typed. */
export interface AnnexRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** The rows of an annex, read from the tab-separated text of the source document. */
export function annexRows(title: string): AnnexRow[] {
  const lines = readFileSync(join(__dirname, "../fixtures/annexes.txt"), "utf8").split("\n");
  const start = lines.indexOf(title);
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => line.startsWith("Liite:"));
  return rest
    .slice(0, next === -1 ? undefined : next)
    .filter((line) => line.includes("\t"))
    .slice(2)
    .map((line) => {
      const [label = "", ...cells] = line.split("\t");
      return { label, cells };
    });
}

/** A target cell: "60", "15/30", "2 vrk / 80 %", "6 kk", "6kk"; empty is no target. */
export function targetCell(text: string): Target | null {
  if (text === "") return null;
  const pair = /^(\d+)\/(\d+)$/.exec(text);
  if (pair) return { form: "averages", migriDays: Number(pair[1]), wholeDays: Number(pair[2]) };
  const share = /^(\d+) vrk \/ (\d+) %$/.exec(text);
  if (share) return { form: "share", days: Number(share[1]), share: Number(share[2]) / 100 };
  const months = /^(\d+) ?kk$/.exec(text);
  if (months) return { form: "months", months: Number(months[1]) };
  if (/^\d+$/.test(text)) return { form: "days", days: Number(text) };
  throw new Error(`The annex has a target cell of an unknown form: "${text}"`);
}

/** A cell of the statutory maximum: "120", "6 kk /15 kk/18 kk /21 kk"; empty is not stated. */
export function statutoryCell(text: string): StatutoryMaximum | null {
  if (text === "") return null;
  if (/^\d+$/.test(text)) return { form: "days", days: Number(text) };
  const tiers = text.split("/").map((part) => /^\s*(\d+)\s*kk\s*$/.exec(part)?.[1]);
  if (tiers.includes(undefined)) throw new Error(`The annex has a statutory cell of an unknown form: "${text}"`);
  return { form: "months", tiers: tiers.map(Number) };
}
