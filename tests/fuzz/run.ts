import { parseArgs } from "node:util";
import { fuzzFiles, fuzzWorkbooks } from "./properties";

const ENDLESS = 1e9;

const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seconds = Number(values.seconds);
const seed = Number(values.seed);

async function main(): Promise<void> {
  if (!(seconds > 0) || !Number.isInteger(seed)) throw new Error("Usage: npm run fuzz [-- --seconds N --seed S]");
  console.log(`Seed ${String(seed)}, ${String(seconds)} seconds`);
  const budget = { seed, runs: ENDLESS, milliseconds: seconds * 500 };
  await fuzzWorkbooks(budget);
  console.log("Workbooks: nothing found");
  await fuzzFiles(budget, true);
  console.log("Files: nothing found");
}

void main().catch((error: unknown) => {
  console.error(
    error instanceof Error
      ? `${error.message}\n${error.cause instanceof Error ? (error.cause.stack ?? "") : ""}`
      : error,
  );
  process.exitCode = 1;
});
