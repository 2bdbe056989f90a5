import { currentAgreement } from "../../../src/agreement/current";
import { changeWorkbook } from "../../../src/files/changeWorkbook";
import { excelizePath } from "../../../src/files/node/excelizePath";
import { openPackage } from "../../../src/files/read/openPackage";
import { partText, worksheetParts } from "../../../src/files/read/packageIndex";
import { tableParts } from "../../../src/files/read/tableParts";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { writeDocument } from "../../../src/files/writeDocument";
import { writeZip } from "../../../src/files/zip/writeZip";
import { withExcelize } from "../../support/excelizeDeadline";
import { cleanScoreboard } from "../../support/scoreboardSnapshot";

withExcelize();

const FILTER = '<filterColumn colId="0"><filters><filter val="Kaikki"/></filters></filterColumn>';

test("rows that a table's filter hides are shown, and the filter no longer hides them", async () => {
  const wasm = excelizePath();
  const { sheets } = cleanScoreboard();
  const document = { sheets: sheets.filter(({ name }) => name === "Tehokkuus"), names: [] };
  const parts = new Map(await openPackage(await writeDocument(document, wasm)));
  const path = worksheetParts(parts)[0]?.path ?? "";
  const table = tableParts(parts, path)[0] ?? "";
  const replaced = (part: string, change: (xml: string) => string): void => {
    parts.set(part, new TextEncoder().encode(change(partText(parts, part) ?? "")));
  };
  replaced(table, (xml) =>
    xml.replace("<tableColumns", `<autoFilter ref="A4:N13">${FILTER}</autoFilter><tableColumns`),
  );
  replaced(path, (xml) => xml.replace(/<row r="(6|7)"/g, '<row r="$1" hidden="1"'));
  const filtered = await writeZip(parts, "deflated");
  expect((await readSnapshot(filtered)).sheets[0]?.hiddenRows).toEqual([{ from: 5, count: 2 }]);
  expect(partText(parts, table)).toContain("filterColumn");

  const change = { kind: "showRows", sheet: "Tehokkuus", from: 5, count: 2 } as const;
  const shown = await changeWorkbook(filtered, [change], { agreement: currentAgreement, wasm });
  expect((await readSnapshot(shown)).sheets[0]?.hiddenRows).toEqual([]);
  const after = partText(new Map(await openPackage(shown)), table) ?? "";
  expect(after).toContain("<autoFilter");
  expect(after).not.toContain("filterColumn");
});
