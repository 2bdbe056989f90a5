import { functionRows } from "./functions";
import type { Row } from "./timing";
import { validationRows } from "./validation";

const SECTIONS: readonly (readonly [title: string, rows: () => Row[] | Promise<Row[]>])[] = [
  ["Functions", functionRows],
  ["Validation", validationRows],
];

async function main(): Promise<void> {
  for (const [title, rows] of SECTIONS) {
    console.log(`\n${title}`);
    for (const { what, figure, ratio, target, met } of await rows()) {
      const verdict = met === null ? "" : met ? "met" : "MISSED";
      console.log(`  ${what.padEnd(44)} ${figure.padStart(12)}   ${ratio.padEnd(52)} ${target.padEnd(32)} ${verdict}`);
    }
  }
}

void main();
