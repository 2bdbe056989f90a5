import { fuzzFiles, fuzzWorkbooks } from "./properties";

// A fixed seed: the same on every machine. `npm run fuzz` goes on from another one each time.
const SEED = 20220930;

test("whatever a workbook holds, it is validated, reported and mended without an error", async () => {
  await fuzzWorkbooks({ seed: SEED, runs: 20 });
});

test("however a file is broken, it is read or refused with a reason", async () => {
  await fuzzFiles({ seed: SEED, runs: 12 }, false);
});
