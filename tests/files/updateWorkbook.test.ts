import { loadExcelize, bytesOf, done, type ExcelizeFile } from "../../src/files/excelize";
import { excelizePath } from "../../src/files/node/excelizePath";
import { readDocument } from "../../src/files/readDocument";
import { readSnapshot } from "../../src/files/readSnapshot";
import { updateWorkbook } from "../../src/files/updateWorkbook";
import { readZip } from "../../src/files/zip/readZip";
import { writeZip } from "../../src/files/zip/writeZip";
import type { CellContent, SheetDocument, WorkbookDocument } from "../../src/scoreboard/document";
import { withExcelize } from "../support/excelizeDeadline";
import { parts, workbookFile } from "../support/workbookFile";

withExcelize();

const CUSTOM_XML = "<huomiot><huomio>säilytettävä</huomio></huomiot>";

/** Somebody's workbook with what a document does not know: a chart, a comment, borders, custom XML. */
async function richWorkbook(): Promise<Uint8Array> {
  const excelize = await loadExcelize(excelizePath());
  const file: ExcelizeFile = excelize.NewFile();
  done(file.SetSheetName("Sheet1", "Luvut"));
  done(file.NewSheet("Muistio"));
  [
    ["Kuukausi", "Päätökset"],
    ["Heinäkuu", 120],
    ["Elokuu", 140],
  ].forEach((row, index) => {
    done(file.SetSheetRow("Luvut", `A${String(index + 1)}`, row));
  });
  done(file.SetCellFormula("Luvut", "B5", "SUM(B2:B3)"));
  done(file.SetCellStr("Muistio", "A1", "Ei kosketa"));
  const { style } = done(
    file.NewStyle({ Border: [{ Type: "bottom", Color: "#0B3A63", Style: 2 }], Font: { Bold: true } }),
  );
  done(file.SetCellStyle("Luvut", "A1", "B1", style));
  done(file.AddComment("Luvut", { Cell: "B2", Author: "Analyytikko", Text: "Tarkistettu 3.10." }));
  done(
    file.AddChart("Luvut", "D1", {
      Type: excelize.Col,
      Series: [{ Name: "Luvut!$B$1", Categories: "Luvut!$A$2:$A$3", Values: "Luvut!$B$2:$B$3" }],
    }),
  );
  const package_ = new Map(await readZip(bytesOf(file)));
  for (const [name, part] of parts({ "customXml/item1.xml": CUSTOM_XML })) package_.set(name, part);
  return writeZip(package_, "deflated");
}

function withSheet(
  document: WorkbookDocument,
  name: string,
  change: (sheet: SheetDocument) => Partial<SheetDocument>,
): WorkbookDocument {
  const sheets = document.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet));
  return { ...document, sheets };
}

function withCell(cells: readonly CellContent[], cell: CellContent): CellContent[] {
  return [...cells.filter(({ row, column }) => row !== cell.row || column !== cell.column), cell];
}

const read = (bytes: Uint8Array): Promise<WorkbookDocument> => readDocument(bytes, excelizePath());
const update = (bytes: Uint8Array, document: WorkbookDocument): Promise<Uint8Array> =>
  updateWorkbook(bytes, document, excelizePath());

async function textOf(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await readZip(bytes)).get(path));
}

describe("an opened workbook, changed and saved", () => {
  test("keeps the chart, the comment, the borders, the custom XML and the other sheet", async () => {
    const original = await richWorkbook();
    const changed = withSheet(await read(original), "Luvut", ({ cells }) => ({
      cells: withCell(cells, { row: 1, column: 1, value: 135 }),
      styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { bold: true, fill: "#F3F2F1" } }],
    }));
    const saved = await update(original, changed);
    const [before, after] = [await readZip(original), await readZip(saved)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const path of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "customXml/item1.xml"]) {
      expect(await textOf(saved, path)).toBe(await textOf(original, path));
    }
    const excelize = await loadExcelize(excelizePath());
    const file = excelize.OpenReader(saved);
    expect(done(file.GetComments("Luvut")).comments).toMatchObject([{ Cell: "B2", Author: "Analyytikko" }]);
    const { style } = done(file.GetStyle(done(file.GetCellStyle("Luvut", "A1")).style));
    expect(style).toMatchObject({
      Font: { Bold: true },
      Fill: { Color: ["F3F2F1"] },
      Border: [{ Type: "bottom", Style: 2 }],
    });
    const { sheets } = await readSnapshot(saved);
    expect(sheets.map(({ values }) => values[1] ?? values[0])).toEqual([["Heinäkuu", 135], ["Ei kosketa"]]);
  });

  test("a look changes where the fill names no pattern, as openpyxl writes it", async () => {
    const texts = new Map(await readZip(await richWorkbook()));
    const styles = new TextDecoder().decode(texts.get("xl/styles.xml"));
    const unnamed = styles.replaceAll(/<patternFill patternType="none"\s*(?:\/>|><\/patternFill>)/g, "<patternFill/>");
    expect(unnamed).not.toBe(styles);
    const original = await writeZip(texts.set("xl/styles.xml", new TextEncoder().encode(unnamed)), "deflated");
    const look = { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { italic: true } };
    const saved = await update(
      original,
      withSheet(await read(original), "Luvut", () => ({ styles: [look] })),
    );
    expect((await read(saved)).sheets[0]?.styles).toMatchObject([look, {}]);
  });

  test("nothing changed, nothing is different", async () => {
    const original = await richWorkbook();
    const document = await read(original);
    expect(await read(await update(original, document))).toEqual(document);
  });

  test("a formula's new result is saved with its type, the formula left alone", async () => {
    const original = await richWorkbook();
    const changed = withSheet(await read(original), "Luvut", ({ cells }) => ({
      cells: withCell(cells, { row: 4, column: 1, value: 260, formula: "=SUM(B2:B3)" }),
    }));
    const [sheet] = (await readSnapshot(await update(original, changed))).sheets;
    expect([sheet?.values[4]?.[1], sheet?.formulas[4]?.[1]]).toEqual([260, "=SUM(B2:B3)"]);
  });

  test("a formula typed over becomes a value, an emptied cell is empty, a new formula is calculated", async () => {
    const original = await richWorkbook();
    const changed = withSheet(await read(original), "Luvut", ({ cells }) => ({
      cells: [
        ...cells.filter(({ row, column }) => (row !== 4 && row !== 2) || (row === 2 && column === 0)),
        { row: 4, column: 1, value: 99 },
        { row: 5, column: 1, value: 0.5, formula: "=SCOREBOARD.SHARE(1,2)" },
      ],
    }));
    const [sheet] = (await readSnapshot(await update(original, changed))).sheets;
    expect(sheet?.values.slice(2).map((row) => row[1])).toEqual([null, null, 99, 0.5]);
    expect(sheet?.formulas.slice(2).map((row) => row[1])).toEqual([null, null, null, "=SCOREBOARD.SHARE(1,2)"]);
  });

  test("a change to one of several cells that share a formula leaves the others theirs", async () => {
    const original = await workbookFile([
      "Taulu",
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>',
    ]);
    const document = await read(original);
    const typedOver = withSheet(document, "Taulu", ({ cells }) => ({
      cells: withCell(cells, { row: 0, column: 0, value: 7 }),
    }));
    const rewritten = withSheet(document, "Taulu", ({ cells }) => ({
      cells: withCell(cells, { row: 1, column: 0, value: 6, formula: "=B2*3" }),
    }));
    const [first] = (await readSnapshot(await update(original, typedOver))).sheets;
    expect(first?.formulas.map((row) => row[0])).toEqual([null, "=B2*2", "=B3*2"]);
    expect(first?.values.map((row) => row[0])).toEqual([7, 4, 6]);
    const [second] = (await readSnapshot(await update(original, rewritten))).sheets;
    expect(second?.formulas.map((row) => row[0])).toEqual(["=B1*2", "=B2*3", "=B3*2"]);
  });

  test("sheets are added, removed and put in order", async () => {
    const original = await richWorkbook();
    const document = await read(original);
    const [numbers] = document.sheets;
    if (!numbers) throw new Error("The workbook has no sheet.");
    const added: SheetDocument = {
      ...numbers,
      name: "Uusi",
      cells: [{ row: 0, column: 0, value: "uusi" }],
      tables: [],
    };
    const saved = await update(original, { ...document, sheets: [added, numbers] });
    expect((await readSnapshot(saved)).sheets.map(({ name }) => name)).toEqual(["Uusi", "Luvut"]);
  });

  test("tables, drop-downs, icons, protection, widths, frozen panes and names are what the document says", async () => {
    const original = await richWorkbook();
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    const change = {
      tables: [{ name: "Luvut_taulu", area }],
      lists: [
        {
          area: { ...area, row: 1, rows: 2, columns: 1 },
          choices: ["Heinäkuu", "Elokuu"],
          errorTitle: "Valitse",
          errorMessage: "Kuukausi.",
        },
      ],
      iconSets: [{ area: { row: 1, column: 1, rows: 2, columns: 1 }, high: 140, low: 130, showValue: true }],
      protected: true,
      columnWidths: [20, 12],
      rowHeights: [{ row: 0, height: 30 }],
      frozen: { rows: 1, columns: 0 },
    };
    const names = [{ name: "Summa", sheet: "Luvut", row: 4, column: 1 }];
    const changed = { ...withSheet(await read(original), "Luvut", () => change), names };
    const saved = await update(original, changed);
    const document = await read(saved);
    expect(document.sheets[0]).toMatchObject(change);
    expect(document.names).toEqual(names);
    const plain = {
      tables: [],
      lists: [],
      iconSets: [],
      protected: false,
      rowHeights: [],
      frozen: { rows: 0, columns: 0 },
    };
    const undone = await read(await update(saved, { ...withSheet(document, "Luvut", () => plain), names: [] }));
    expect(undone.sheets[0]).toMatchObject(plain);
    expect(undone.names).toEqual([]);
  });
});
