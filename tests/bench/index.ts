import { bundleRows } from "./bundle";
import { functionRows } from "./functions";
import { roundTripRows } from "./roundTrips";
import type { Row } from "./timing";
import { validationRows } from "./validation";

const SECTIONS: readonly (readonly [title: string, rows: () => Row[] | Promise<Row[]>])[] = [
  ["Functions", functionRows],
  ["Validation", validationRows],
  ["Excel", roundTripRows],
  ["Size", bundleRows],
];

async function main(): Promise<void> {
  for (const [title, rows] of SECTIONS) {
    console.log(`\n${title}`);
    for (const { what, figure, ratio, target, met } of await rows()) {
      const verdict = met === null ? "" : met ? "met" : "MISSED";
      console.log(`  ${what.padEnd(38)} ${figure.padStart(16)}   ${ratio.padEnd(48)} ${target.padEnd(22)} ${verdict}`);
    }
  }
}

void main();
