import type { Row } from "./timing";

/** A part is loaded when it runs, so that each can run alone. */
const SECTIONS: readonly (readonly [title: string, rows: () => Promise<Row[]>])[] = [
  ["Functions", async () => (await import("./functions")).functionRows()],
  ["Workdays", async () => (await import("./workdays")).workdayRows()],
  ["Validation", async () => (await import("./validation")).validationRows()],
  ["Excel", async () => (await import("./roundTrips")).roundTripRows()],
  ["Start", async () => (await import("./startUp")).startUpRows()],
  ["Responsiveness", async () => (await import("./responsiveness")).responsivenessRows()],
  ["Size", async () => (await import("./bundle")).bundleRows()],
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map((part) => part.toLowerCase());
  for (const [title, rows] of SECTIONS) {
    if (wanted.length > 0 && !wanted.includes(title.toLowerCase())) continue;
    console.log(`\n${title}`);
    for (const { what, figure, ratio, target, met } of await rows()) {
      const verdict = met === null ? "" : met ? "met" : "MISSED";
      console.log(`  ${what.padEnd(38)} ${figure.padStart(16)}   ${ratio.padEnd(54)} ${target.padEnd(30)} ${verdict}`);
    }
  }
}

void main();
