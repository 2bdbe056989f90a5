import type { CellContent, WorkbookDocument } from "../../../src/scoreboard/document";
import { blankSheet } from "../../../src/workbench/model/blankDocument";
import { createHeadlessEngine } from "../../../src/workbench/model/headlessEngine";
import { WorkbookModel } from "../../../src/workbench/model/workbookModel";

function cells(row: number, values: readonly (string | number | null)[]): readonly CellContent[] {
  return values.map((value, column) =>
    typeof value === "string" && value.startsWith("=")
      ? { row, column, value: null, formula: value }
      : { row, column, value },
  );
}

const document: WorkbookDocument = {
  sheets: [
    {
      ...blankSheet("Sheet1"),
      name: "Tavoitteet",
      cells: [
        ...cells(0, ["Prosessi", "Aika 2022 (%)", "Määrä", "Tuplana"]),
        ...cells(1, ["TTOL", 60, 3, "=[@Määrä]*2"]),
        ...cells(2, ["Perhe", 230, 4, "=Tavoitteet[@[Aika 2022 (%)]]*2"]),
      ],
      tables: [{ name: "Tavoitteet", area: { row: 0, column: 0, rows: 3, columns: 4 } }],
      styles: [
        { area: { row: 0, column: 0, rows: 1, columns: 4 }, style: { bold: true, fill: "#DDEBF7" } },
        { area: { row: 1, column: 1, rows: 2, columns: 2 }, style: { numberFormat: "0.0", locked: false } },
      ],
      columnWidths: [20, 10, 10, 10],
      frozen: { rows: 1, columns: 1 },
      protected: true,
      lists: [
        {
          area: { row: 1, column: 0, rows: 2, columns: 1 },
          choices: ["TTOL", "Perhe"],
          errorTitle: "Prosessi",
          errorMessage: "Valitse luettelosta",
        },
      ],
      iconSets: [{ area: { row: 1, column: 3, rows: 2, columns: 1 }, high: 1, low: 0, showValue: false }],
    },
    {
      ...blankSheet("Sheet1"),
      name: "Käsittelyajat ja muut",
      cells: [
        ...cells(0, [62, "Q3/2022", "=Työpäivät*2", '="Jakso "&Jakso']),
        ...cells(1, ["=SUM(Tavoitteet[Määrä])", "=SUM(tavoitteet[aika 2022 (%)])", "=COUNTA(Tavoitteet[#All])"]),
        ...cells(2, ["=1/0", "=1=1", '=""', "=NA()", "#N/A"]),
      ],
    },
  ],
  names: [
    { name: "Työpäivät", sheet: "Käsittelyajat ja muut", row: 0, column: 0 },
    { name: "Jakso", sheet: "Käsittelyajat ja muut", row: 0, column: 1 },
  ],
};

describe("a workbook model", () => {
  let model: WorkbookModel;
  const at = (sheet: string, row: number, column: number): unknown => {
    const id = model.sheetIdByName(sheet) ?? "";
    return model.valueAt(id, row, column);
  };

  beforeAll(async () => {
    model = new WorkbookModel(createHeadlessEngine());
    await model.loadDocument(document);
  });

  afterAll(() => {
    model.dispose();
  });

  test("calculates structured references, and keeps the words they were written in", () => {
    expect(at("Tavoitteet", 1, 3)).toBe(6);
    expect(at("Tavoitteet", 2, 3)).toBe(460);
    expect(at("Käsittelyajat ja muut", 1, 0)).toBe(7);
    expect(at("Käsittelyajat ja muut", 1, 1)).toBe(290);
    expect(at("Käsittelyajat ja muut", 1, 2)).toBe(12);
    expect(model.formulaAt(model.sheetIdByName("Tavoitteet") ?? "", 1, 3)).toBe("=[@Määrä]*2");
  });

  test("calculates defined names with Finnish letters", () => {
    expect(at("Käsittelyajat ja muut", 0, 2)).toBe(124);
    expect(at("Käsittelyajat ja muut", 0, 3)).toBe("Jakso Q3/2022");
  });

  test("gives errors, Booleans and empty text as what they are", () => {
    const row = [0, 1, 2, 3, 4].map((column) => at("Käsittelyajat ja muut", 2, column));
    expect(row).toEqual([{ error: "#DIV/0!" }, true, "", { error: "#N/A" }, "#N/A"]);
  });

  test("yields the document it was given, calculated", () => {
    const yielded = model.toDocument();
    const [targets] = yielded.sheets;
    expect(yielded.names).toEqual(document.names);
    expect(targets?.tables).toEqual(document.sheets[0]?.tables);
    expect(targets?.lists).toEqual(document.sheets[0]?.lists);
    expect(targets?.iconSets).toEqual(document.sheets[0]?.iconSets);
    expect(targets?.columnWidths.map(Math.round)).toEqual([20, 10, 10, 10]);
    expect(targets?.frozen).toEqual({ rows: 1, columns: 1 });
    expect(targets?.protected).toBe(true);
    expect(targets?.styles).toEqual(document.sheets[0]?.styles);
    expect(targets?.cells.find(({ row, column }) => row === 1 && column === 3)).toEqual({
      row: 1,
      column: 3,
      value: 6,
      formula: "=[@Määrä]*2",
    });
  });

  test("lets only unlocked cells of a protected sheet be written", () => {
    const id = model.sheetIdByName("Tavoitteet") ?? "";
    expect(model.isWritable(id, { row: 1, column: 1, rows: 2, columns: 2 })).toBe(true);
    expect(model.isWritable(id, { row: 1, column: 1, rows: 2, columns: 3 })).toBe(false);
  });

  test("a formula that is replaced as the workbook is calculated leaves nothing behind in the engine", async () => {
    const said = jest.spyOn(console, "error");
    const id = model.sheetIdByName("Tavoitteet") ?? "";
    const write = (column: number, content: string | number): void => {
      model.as("user", () => {
        model.writer.write(id, 5, column, [[content]]);
      });
    };
    write(0, 1);
    write(1, "=A6+1");
    write(2, "=B6+1");
    await model.whenSettled();
    model.calculation.start(true);
    write(2, "=B6+2");
    await model.whenSettled();
    write(0, 10);
    await model.whenSettled();
    expect(at("Tavoitteet", 5, 2)).toBe(13);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test("a formula follows its name as that comes, goes and comes back, and so does one that reads it", async () => {
    const id = model.sheetIdByName("Tavoitteet") ?? "";
    const results = async (): Promise<unknown[]> => {
      await model.whenSettled();
      return [at("Tavoitteet", 8, 0), at("Tavoitteet", 8, 1)];
    };
    const unknown = [{ error: "#NAME?" }, { error: "#NAME?" }];
    model.writer.write(id, 8, 0, [["=Oma+1", "=A9*2"]]);
    expect(await results()).toEqual(unknown);
    model.names.add({ name: "Oma", formula: "=5" });
    expect(await results()).toEqual([6, 12]);
    model.names.remove("Oma");
    expect(await results()).toEqual(unknown);
    model.names.add({ name: "Oma", formula: "=7" });
    expect(await results()).toEqual([8, 16]);
  });

  test("what is edited while the workbook is calculated is calculated next, however late the engine hears of it", async () => {
    const id = model.sheetIdByName("Tavoitteet") ?? "";
    model.writer.write(id, 9, 0, [["=Myöhäinen+1", 0, "=B10+1"]]);
    await model.whenSettled();
    for (let turns = 0; turns < 6; turns += 1) {
      model.calculation.start(true);
      for (let turn = 0; turn <= turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
      model.names.add({ name: "Myöhäinen", formula: `=${String(turns)}` });
      model.writer.write(id, 9, 1, [[turns]]);
      const late = performance.now() + 110;
      while (performance.now() < late);
      await model.whenSettled();
      expect([at("Tavoitteet", 9, 0), at("Tavoitteet", 9, 2)]).toEqual([turns + 1, turns + 1]);
      model.names.remove("Myöhäinen");
    }
  });

  test("rows hidden on a sheet of figures leave nothing behind in the engine, and what depends on it still follows", async () => {
    const said = jest.spyOn(console, "error");
    const figures = model.sheets.add("Luvut");
    const write = (sheet: string, content: string | number): void => {
      model.as("user", () => {
        model.writer.write(sheet, 1, 1, [[content]]);
      });
    };
    write(figures, 7);
    write(model.sheetIdByName("Tavoitteet") ?? "", "=Luvut!B2*2");
    await model.whenSettled();
    model.as("user", () => {
      model.sheets.hidden.set(figures, { row: 5, column: 0, rows: 1, columns: 1 }, "rows", true);
    });
    await model.whenSettled();
    write(figures, "=4+4");
    await model.whenSettled();
    expect(at("Tavoitteet", 1, 1)).toBe(16);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
