import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";

type Cell = string | number | boolean | null | CustomFunctions.Error;

const matrix = (name: string, more: object = {}): object => ({ name, type: "any", dimensionality: "matrix", ...more });

const functionsJson = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [matrix("values")], result: { dimensionality: "matrix" } },
    { id: "SHARE", name: "SHARE", parameters: [matrix("part"), matrix("whole")] },
    { id: "SEEN", name: "SEEN", parameters: [matrix("first"), matrix("second", { optional: true }), matrix("third")] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "kind", type: "string" }] },
    { id: "TOTAL", name: "TOTAL", parameters: [matrix("costs", { repeating: true })] },
  ],
});

/** CustomFunctions.Error is an Error that its own types do not call one. */
function asError(error: CustomFunctions.Error): Error {
  if (error instanceof Error) return error;
  throw new TypeError("CustomFunctions.Error is no Error");
}

/** One invocation each, as the add-in's own functions are: pure, of cells. */
function associate(customFunctions: typeof CustomFunctions, calls: string[]): void {
  const double = (value: Cell): Cell => (typeof value === "number" ? value * 2 : value);
  customFunctions.associate("DOUBLE", (values: Cell[][]) => {
    calls.push("DOUBLE");
    return values.map((row) => row.map(double));
  });
  customFunctions.associate("SHARE", (part: Cell[][], whole: Cell[][]) => {
    calls.push("SHARE");
    const below = Number(whole[0]?.[0]);
    if (below === 0) throw asError(new customFunctions.Error(customFunctions.ErrorCode.divisionByZero));
    return [[Number(part[0]?.[0]) / below]];
  });
  customFunctions.associate("SEEN", (...given: unknown[]) => [[JSON.stringify(given.slice(0, 3))]]);
  customFunctions.associate("FAIL", (kind: string) => {
    if (kind === "returned") return new customFunctions.Error(customFunctions.ErrorCode.notAvailable, "no such target");
    if (kind === "rejected") return Promise.reject(new Error("rejected"));
    if (kind === "ragged") return [[1, 2], [3]];
    if (kind === "never") return new Promise(() => undefined);
    throw asError(new customFunctions.Error(customFunctions.ErrorCode.invalidNumber));
  });
  customFunctions.associate("TOTAL", (costs: number[][][]) => costs.flat(2).reduce((sum, cost) => sum + cost, 0));
}

describe("custom functions", () => {
  let fixture: ExcelHostFixture;
  let calls: string[];
  let sheetId: string;

  beforeEach(async () => {
    calls = [];
    fixture = await startExcelHost({
      functionsJson,
      associate: (customFunctions) => {
        associate(customFunctions, calls);
      },
    });
    sheetId = fixture.model.sheetIdByName("Sheet1") ?? "";
  });

  afterEach(() => {
    fixture.stop();
  });

  const value = (row: number, column: number): unknown => fixture.model.valueAt(sheetId, row, column);
  const enter = async (inputs: readonly (readonly (string | number | boolean)[])[]): Promise<void> => {
    fixture.model.writer.write(sheetId, 0, 0, inputs);
    await fixture.model.whenSettled();
  };

  test("calculate scalars, ranges that spill, and calls inside calls and built-in functions", async () => {
    await enter([
      [
        "=SCOREBOARD.SHARE(1,4)",
        "=SCOREBOARD.DOUBLE(SCOREBOARD.DOUBLE(3))",
        '=IFERROR(SMALL(SCOREBOARD.DOUBLE(A3:B3),1),"")',
      ],
      ["=IF(ISNUMBER(A1),SCOREBOARD.DOUBLE(A1),0)", "", ""],
      [7, 5, "=SCOREBOARD.DOUBLE(A3:B3)"],
    ]);
    expect([value(0, 0), value(0, 1), value(0, 2), value(1, 0)]).toEqual([0.25, 12, 10, 0.5]);
    expect([value(2, 2), value(2, 3)]).toEqual([14, 10]);
  });

  test("get blanks and missing arguments as null, Booleans as Booleans, and errors as errors", async () => {
    await enter([["=SCOREBOARD.SEEN(A2:D2,,TRUE)"], [1, "", true, "=1/0"]]);
    expect(JSON.parse(String(value(0, 0)))).toEqual([
      [[1, null, true, expect.objectContaining({ code: "#DIV/0!" })]],
      null,
      [[true]],
    ]);
  });

  test("give errors that a formula can catch", async () => {
    await enter([
      [
        "=SCOREBOARD.SHARE(1,0)",
        '=SCOREBOARD.FAIL("returned")',
        '=SCOREBOARD.FAIL("rejected")',
        '=SCOREBOARD.FAIL("thrown")',
      ],
      [
        '=IFNA(SCOREBOARD.FAIL("returned"),"none")',
        '=SCOREBOARD.FAIL("ragged")',
        "=SCOREBOARD.SHARE(1)",
        "=SCOREBOARD.NONE(1)",
      ],
    ]);
    const errors = [value(0, 0), value(0, 1), value(0, 2), value(0, 3)];
    expect(errors).toEqual([{ error: "#DIV/0!" }, { error: "#N/A" }, { error: "#VALUE!" }, { error: "#NUM!" }]);
    expect(value(1, 0)).toBe("none");
    expect([value(1, 1), value(1, 2), value(1, 3)]).toEqual([
      { error: "#VALUE!" },
      { error: "#VALUE!" },
      { error: "#NAME?" },
    ]);
  });

  test("hand an error in a cell through to the element it belongs to", async () => {
    await enter([["=NOT_A_NAME", 2, "=SCOREBOARD.DOUBLE(A1:B1)"]]);
    expect([value(0, 2), value(0, 3)]).toEqual([{ error: "#NAME?" }, 4]);
  });

  test("take repeated arguments as a list", async () => {
    await enter([[1, 2, "=SCOREBOARD.TOTAL(A1:B1,3,4)"]]);
    expect(value(0, 2)).toBe(10);
  });

  test("are asked for all cells of a recalculation in one message", async () => {
    const messages: number[] = [];
    const stop = fixture.host.onMessages((sent) => {
      messages.push(sent.filter(({ category }) => category === 1).length);
    });
    await enter(Array.from({ length: 500 }, (_, row) => [row, `=SCOREBOARD.SHARE(A${String(row + 1)},10)`]));
    stop();
    expect(messages).toEqual([500]);
    expect(value(499, 1)).toBe(49.9);
  });

  test("are called again for the cells that depend on an edit, and for no others", async () => {
    await enter([
      [10, "=SCOREBOARD.SHARE(A1,100)"],
      [20, "=SCOREBOARD.SHARE(A2,100)"],
    ]);
    calls.length = 0;
    fixture.model.writer.write(sheetId, 0, 0, [[50]]);
    await fixture.model.whenSettled();
    expect([value(0, 1), value(1, 1)]).toEqual([0.5, 0.2]);
    expect(calls).toEqual(["SHARE"]);
  });

  test("show #BUSY! while the answer is awaited, and give up a call whose cell was changed", async () => {
    fixture.model.writer.write(sheetId, 0, 0, [['=SCOREBOARD.FAIL("never")', "=A1"]]);
    await fixture.model.calculation.whenIdle();
    expect([value(0, 0), value(0, 1)]).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
    fixture.model.writer.write(sheetId, 0, 0, [["=SCOREBOARD.SHARE(1,2)"]]);
    await fixture.model.whenSettled();
    expect([value(0, 0), value(0, 1)]).toEqual([0.5, 0.5]);
  });

  test("are unknown names while the add-in is away, and calculate when it is back", async () => {
    fixture.host.resetAddIn();
    await enter([["=SCOREBOARD.DOUBLE(21)"]]);
    expect(value(0, 0)).toEqual({ error: "#NAME?" });
    await fixture.host.processQuery(
      JSON.stringify({
        Actions: [{ Id: 1, ActionType: 3, Name: "_SetOsfControlContainerReadyForCustomFunctions", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      }),
    );
    await fixture.model.whenSettled();
    expect(value(0, 0)).toBe(42);
  });

  test("are recognised under the name that a file gives them", async () => {
    await enter([["=_xldudf_SCOREBOARD_DOUBLE(4)", "=[2]!_xldudf_SCOREBOARD_DOUBLE(5)", "=_xlfn.IFNA(NA(),1)"]]);
    expect([value(0, 0), value(0, 1), value(0, 2)]).toEqual([8, 10, 1]);
    expect(fixture.model.formulaAt(sheetId, 0, 1)).toBe("=SCOREBOARD.DOUBLE(5)");
  });
});

test("functions that a host of this kind cannot run are refused when they are declared", async () => {
  const streaming = { functions: [{ id: "CLOCK", name: "CLOCK", parameters: [], options: { stream: true } }] };
  await expect(startExcelHost({ functionsJson: JSON.stringify(streaming) })).rejects.toThrow("CLOCK");
});
