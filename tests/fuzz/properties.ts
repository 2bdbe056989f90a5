import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { currentAgreement } from "../../src/agreement/current";
import { textReport } from "../../src/cli/report/textReport";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readDocument } from "../../src/files/readDocument";
import { readSnapshot } from "../../src/files/readSnapshot";
import { SHEET_SIZE } from "../../src/files/limits";
import { WorkbookFileError } from "../../src/files/workbookFileError";
import { readZip } from "../../src/files/zip/readZip";
import { writeZip } from "../../src/files/zip/writeZip";
import { checkSheet } from "../../src/report/checkSheet/checkSheet";
import { reportPage } from "../../src/report/html/reportPage";
import { jsonReport } from "../../src/report/json/jsonReport";
import { sarifLog } from "../../src/report/sarif/sarifLog";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { Finding } from "../../src/validation/findings";
import { applyChanges } from "../../src/validation/fixing/applyChanges";
import { planFixes } from "../../src/validation/fixing/planFixes";
import { hostileWorkbook } from "./hostileWorkbooks";
import { mutatedBytes, mutatedParts } from "./hostileFiles";

export interface Budget {
  readonly seed: number;
  readonly runs: number;
  /** After which no further run is started; none where only the runs count. */
  readonly milliseconds?: number;
}

const LANGUAGES = ["fi", "sv", "en"] as const;
const SAMPLE = join(__dirname, "..", "..", "assets", "tulostaulu-2022Q3.xlsx");

/** Whatever is in a workbook, every rule ends, every report can be written, and every fix can be planned and applied. */
export async function fuzzWorkbooks(budget: Budget): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostileWorkbook, (workbook) => {
      checkWorkbook(workbook);
      return Promise.resolve();
    }),
    parameters(budget),
  );
}

/** However a file is broken, it is read as a workbook or refused with the reason. @param deep with the library that writes, too */
export async function fuzzFiles(budget: Budget, deep: boolean): Promise<void> {
  const sample = readFileSync(SAMPLE);
  const parts = await readZip(sample);
  const packed = await writeZip(parts, "stored");
  const file = fc.oneof(mutatedParts(parts), mutatedBytes(packed), mutatedBytes(sample));
  await fc.assert(
    fc.asyncProperty(file, async (broken) => {
      const bytes = broken instanceof Uint8Array ? broken : await writeZip(broken, "stored");
      const workbook = await orRefused(readSnapshot(bytes));
      if (workbook) checkWorkbook(workbook);
      if (deep) await orRefused(readDocument(bytes, excelizePath()));
    }),
    parameters(budget),
  );
}

function parameters({ seed, runs, milliseconds }: Budget): Pick<fc.Parameters, "seed" | "numRuns"> {
  const time =
    milliseconds === undefined ? {} : { interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false };
  return { seed, numRuns: runs, ...time };
}

async function orRefused<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

function checkWorkbook(workbook: WorkbookSnapshot): void {
  const report = validate(workbook, { agreement: currentAgreement });
  expectThat(report.failures.length === 0, `rules failed: ${JSON.stringify(report.failures)}`);
  for (const finding of report.findings) checkPlace(finding, workbook);
  const validated = [{ file: "työkirja.xlsx", report, time: new Date(0) }] as const;
  for (const language of LANGUAGES) {
    JSON.parse(jsonReport(validated, language));
    JSON.parse(sarifLog(validated, "0", language));
    const page = reportPage(validated, language);
    expectThat(!/<(?:script|img|!doctype a)/i.test(page.slice(1)), "the page holds markup of the workbook");
    textReport(validated[0], language);
    checkSheet(validated[0], language);
  }
  const { chosen } = planFixes(report.findings, { consent: "ask" });
  const changes = chosen.flatMap(({ fix }) => fix.changes);
  validate(applyChanges(workbook, changes, currentAgreement), { agreement: currentAgreement });
}

function checkPlace({ rule, at: { sheet, area } }: Finding, { sheets }: WorkbookSnapshot): void {
  expectThat(sheet === null || sheets.some(({ name }) => name === sheet), `${rule} names a sheet that is not there`);
  if (!area) return;
  const isInside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= SHEET_SIZE.rows &&
    area.column + area.columns <= SHEET_SIZE.columns;
  expectThat(isInside, `${rule} points at ${JSON.stringify(area)}`);
}

function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
