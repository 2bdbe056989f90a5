import { readFileSync } from "node:fs";
import { join } from "node:path";
import { currentAgreement } from "../../src/agreement/current";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readDocument } from "../../src/files/readDocument";
import { readSnapshot } from "../../src/files/readSnapshot";
import { writeDocument } from "../../src/files/writeDocument";
import { SAMPLE_NOTICES, sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { validate } from "../../src/validation/engine";
import { withExcelize } from "../support/excelizeDeadline";
import { sampleIn } from "../support/sampleIn";

withExcelize();

const asset = readFileSync(join(__dirname, "..", "..", "assets", "tulostaulu-2022Q3.xlsx"));

test("the sample that ships is what `npm run sample` makes", async () => {
  const made = await writeDocument(sampleDocument(), excelizePath());
  expect(await readSnapshot(asset)).toEqual(await readSnapshot(made));
  expect(await readDocument(asset, excelizePath())).toEqual(await readDocument(made, excelizePath()));
});

test("the sample has no errors and no warnings, and misses some of its targets", async () => {
  const { counts, failures, targets, period } = validate(await readSnapshot(asset), { agreement: currentAgreement });
  expect({ counts, failures, period }).toMatchObject({
    counts: { error: 0, warning: 0 },
    failures: [],
    period: { form: "quarter", year: 2022, quarter: 3 },
  });
  expect(targets.met).toBeGreaterThan(targets.missed);
  expect(targets.missed).toBeGreaterThan(0);
});

test.each(["sv", "en"] as const)("its figures in a workbook in %s are judged alike", async (language) => {
  const local = await readSnapshot(await writeDocument(sampleIn(language), excelizePath()));
  const [here, there] = [await readSnapshot(asset), local].map((workbook) =>
    validate(workbook, { agreement: currentAgreement }),
  );
  expect(there).toMatchObject({ counts: here?.counts, failures: [] });
  expect([there?.targets.met, there?.targets.missed]).toEqual([here?.targets.met, here?.targets.missed]);
  expect(local.sheets.map(({ name }) => name)).not.toContain("Tavoitteet");
});

test("the sample says on every sheet that its figures are made up", async () => {
  for (const { values } of (await readSnapshot(asset)).sheets) expect(values.flat()).toContain(SAMPLE_NOTICES.fi);
});
