import { currentAgreement } from "../../src/agreement/current";
import { readSnapshot as readFromExcel } from "../../src/excel/readSnapshot";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readSnapshot as readFromFile } from "../../src/files/readSnapshot";
import { writeDocument } from "../../src/files/writeDocument";
import type { WorkbookDocument } from "../../src/scoreboard/document";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { validate } from "../../src/validation/engine";
import { startAddInHost } from "../support/addInHost";
import { plantedDocument } from "../support/plantedDocument";

const options = { agreement: currentAgreement };

/** Errors of every kind: text, scale, arithmetic, a typed-over formula, a changed target, an ambiguous period, a blank. */
const PLANTED = {
  "Tiedot!B5": "3/2022",
  "Tavoitteet!F5": 61,
  "Käsittelyajat!A20": "Kausityöt ja muut",
  "Käsittelyajat!D5": 2870,
  "Käsittelyajat!H7": "47,6",
  "Käsittelyajat!I5": "15/30",
  "Käsittelyajat!L9": 100_000,
  "Käsittelyajat!G11": 4.5,
  "Käsittelyajat!C12": null,
  "Tehokkuus!D6": -118,
  "Tehokkuus!G7": "1 200 h",
};

/** The document after a calculation in the host, with what Excel's side says of it. */
async function calculated(document: WorkbookDocument): Promise<{
  readonly document: WorkbookDocument;
  readonly snapshot: Awaited<ReturnType<typeof readFromExcel>>["snapshot"];
}> {
  const fixture = await startAddInHost(document);
  try {
    await fixture.model.whenSettled();
    return { snapshot: (await readFromExcel()).snapshot, document: fixture.model.toDocument() };
  } finally {
    fixture.stop();
  }
}

test("a workbook with planted errors gives the same findings through Excel and from its file", async () => {
  const { snapshot, document } = await calculated(plantedDocument(PLANTED));
  const throughExcel = validate(snapshot, options);
  const fromFile = validate(await readFromFile(await writeDocument(document, excelizePath())), options);
  expect(throughExcel.findings.length).toBeGreaterThan(Object.keys(PLANTED).length);
  expect(fromFile).toEqual(throughExcel);
});

test("the results that ship in the sample are those that the formulas give", async () => {
  const sample = sampleDocument();
  const { snapshot, document } = await calculated(sample);
  for (const sheet of sample.sheets) {
    const after = document.sheets.find(({ name }) => name === sheet.name);
    for (const { row, column, value, formula } of sheet.cells) {
      if (formula === undefined) continue;
      const result = after?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
      const place = [sheet.name, row, column];
      if (typeof value === "number" && typeof result === "number") {
        expect([...place, result.toPrecision(12)]).toEqual([...place, value.toPrecision(12)]);
      } else expect([...place, result]).toEqual([...place, value]);
    }
  }
  expect(validate(snapshot, options).counts).toMatchObject({ error: 0, warning: 0 });
});
