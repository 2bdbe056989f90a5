import { cellReading, explainCell, inputsOf } from "../../src/explain/explainCell";
import type { CellExplanation } from "../../src/explain/explanation";
import { areaAddress } from "../../src/scoreboard/address";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { areaOf } from "../support/a1";
import { type CellEdits, scoreboardSnapshot } from "../support/scoreboardSnapshot";

type FormulaExplanation = Extract<CellExplanation, { readonly kind: "formula" }>;

const placeOf = (place: string) => {
  const [sheet = "", address = ""] = place.split("!");
  const { row, column } = areaOf(address);
  return { sheet, row, column };
};
const explain = (place: string, cells: CellEdits = {}, snapshot: WorkbookSnapshot = scoreboardSnapshot({ cells })) =>
  explainCell(snapshot, cellReading(snapshot, placeOf(place)));
function explainFormula(place: string, cells: CellEdits = {}): FormulaExplanation {
  const explanation = explain(place, cells);
  if (explanation.kind !== "formula") throw new Error(`${place} is ${explanation.kind}`);
  return explanation;
}
/** A formula in a free cell, with what it shows. */
const formula = (text: string, value: CellValue, others: CellEdits = {}) =>
  explainFormula("Käsittelyajat!V5", { ...others, "Käsittelyajat!V5": { formula: text, value } });
const callOf = (explanation: FormulaExplanation, index = 0) => {
  const call = explanation.calls[index];
  if (!call) throw new Error("There is no such call");
  return call;
};

test("a share: its inputs with headings, rows and values, the formula with its figures, and the result", () => {
  const explanation = explainFormula("Käsittelyajat!M5");
  expect(explanation).toMatchObject({
    label: { column: "Osuus tavoiteajassa", row: expect.stringContaining("TTOL") as string },
    definition: { table: "Käsittelyajat", unit: "%", entry: "calculated" },
    isStale: false,
  });
  const { inputs, working, result, error, verdict } = callOf(explanation);
  expect(inputs.map(({ parameter, text, cells }) => [parameter, text, cells[0]?.label.column])).toEqual([
    ["part", "L5", "Tavoiteajassa ratkaistut"],
    ["whole", "D5", "Ratkaistut"],
  ]);
  const figures = inputs.map(({ cells }) => cells[0]?.value);
  expect(working).toEqual([figures[0], " ÷ ", figures[1]]);
  expect(result).toBe(explanation.shown);
  expect({ error, verdict }).toEqual({ error: null, verdict: null });
});

test("every formula of a filled scoreboard that calls us gives what its cell shows", () => {
  const snapshot = scoreboardSnapshot();
  const own = snapshot.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, r) =>
      row.flatMap((text, c) =>
        text?.includes("SCOREBOARD.") ? [{ sheet: sheet.name, row: sheet.row + r, column: sheet.column + c }] : [],
      ),
    ),
  );
  expect(own.length).toBeGreaterThan(100);
  const wrong = own.filter((place) => {
    const explanation = explainCell(snapshot, cellReading(snapshot, place));
    return explanation.kind !== "formula" || explanation.calculated === undefined || explanation.isStale;
  });
  expect(wrong).toEqual([]);
});

test("a target that is looked up is named with its place in the agreement, or as the workbook's own", () => {
  const { target } = callOf(formula('=SCOREBOARD.TARGET_DAYS("TTOL",2022)', 60));
  expect(target).toMatchObject({
    measure: "days",
    value: 60,
    subject: expect.stringContaining("Osaratkaisua") as string,
    clause: "Liite: Käsittelyaikataulukko",
    agreement: { reference: "VN/6141/2021, 13.12.2021" },
  });
  const own = callOf(explainFormula("Käsittelyajat!O5")).target;
  expect(own).toMatchObject({ value: 60, agreement: null });
});

test("an indicator's target has the document's own words", () => {
  const met = callOf(formula('=SCOREBOARD.INDICATOR_MET(0.03,"2.8")', true));
  expect(met).toMatchObject({ verdict: "met", target: { measure: "indicator", subject: "2.8" } });
  expect(met.target?.clause.length).toBeGreaterThan(10);
});

test.each([
  ['=SCOREBOARD.TARGET_GAP(75,"Opiskelu",2022)', 15, "missed", [75, " − ", 60]],
  ['=SCOREBOARD.WITHIN_TARGET(14,"Erityisasiantuntija",2023)', true, "met", [14, " ≤ ", 14]],
  ['=SCOREBOARD.TARGET_STATUS(62,60,"lower",0.1)', 0, "near", null],
] as const)("%s is %s: the target is %s", (text, value, verdict, working) => {
  expect(callOf(formula(text, value))).toMatchObject({ result: value, verdict, working });
});

test("a status column says of the target what its symbol shows, also where it comes from several figures", () => {
  expect(explainFormula("Käsittelyajat!S5")).toMatchObject({ shown: 1, verdict: "met" });
});

describe("an error is told with the argument that it comes from", () => {
  test.each([
    ['=SCOREBOARD.SHARE("12,5",100)', "#VALUE!", { kind: "reason", reason: { code: "not-a-number", text: "12,5" } }, 0],
    ["=SCOREBOARD.SHARE(-1,100)", "#NUM!", { kind: "cause", cause: "negative" }, 0],
    ["=SCOREBOARD.SHARE(120,100)", "#NUM!", { kind: "cause", cause: "too-large-part" }, 0],
    ["=SCOREBOARD.PTS_PER_HTV(5,0)", "#DIV/0!", { kind: "cause", cause: "divide-by-zero" }, 1],
    ["=SCOREBOARD.PTS_PER_HTV(5,1/0)", "#DIV/0!", { kind: "passed-on", parameter: "htv" }, 1],
    ['=SCOREBOARD.TARGET_DAYS("Opiskelut",2022)', "#N/A", { kind: "reason", reason: { code: "unknown-process" } }, 0],
    [
      '=SCOREBOARD.TARGET_DAYS("Opiskelu",2030)',
      "#N/A",
      { kind: "reason", reason: { code: "no-target", year: 2030 } },
      0,
    ],
    ['=SCOREBOARD.PERIOD_START("3/2025")', "#VALUE!", { kind: "reason", reason: { code: "ambiguous-period" } }, 0],
    ['=SCOREBOARD.TARGET_DAYS("TTOL",2022,"uusi")', "#VALUE!", { kind: "reason", reason: { code: "not-a-choice" } }, 2],
  ] as const)("%s", (text, code, fault, argument) => {
    const { error, inputs, working } = callOf(formula(text, { error: code }));
    expect(error).toMatchObject({ code, fault });
    expect(inputs.findIndex(({ isAtFault }) => isAtFault)).toBe(argument);
    expect(working).toBeNull();
  });

  test("a cell that holds an error is where the reader is led", () => {
    const explanation = explainFormula("Käsittelyajat!M5", {
      "Käsittelyajat!L5": { error: "#REF!" },
      "Käsittelyajat!M5": { formula: "=SCOREBOARD.SHARE(L5,D5)", value: { error: "#REF!" } },
    });
    const { inputs, error } = callOf(explanation);
    expect(error?.fault).toEqual({ kind: "passed-on", parameter: "part" });
    const [at] = inputs.filter(({ isAtFault }) => isAtFault).map((input) => input.at);
    expect(at && `${at.sheet}!${areaAddress(at.area)}`).toBe("Käsittelyajat!L5");
  });
});

test("calls inside IF, IFNA and IFERROR are told, and which of them is not come to", () => {
  const { calls } = formula('=IF(1>2,SCOREBOARD.SHARE(1,4),IFERROR(SCOREBOARD.SHARE(9,4),"–"))', "–");
  expect(calls.map(({ id, isReached, error }) => [id, isReached, error?.code ?? null])).toEqual([
    ["SHARE", false, null],
    ["SHARE", true, "#NUM!"],
  ]);
});

test("a call inside a call is told after it, and its result is the other's input", () => {
  const { calls } = formula('=SCOREBOARD.TARGET_GAP(75,"Opiskelu",SCOREBOARD.PERIOD_START("2022Q3"))', 15);
  expect(calls.map(({ id }) => id)).toEqual(["TARGET_GAP", "PERIOD_START"]);
  expect(calls[0]?.inputs[2]).toMatchObject({ at: null, cells: [{ value: calls[1]?.result }] });
});

test("several values: the size of the result and of a long input, without their cells", () => {
  const { calls } = formula("=SCOREBOARD.SHARE(L5:L24,D5:D24)", 0.9);
  expect(callOf(formula("=SCOREBOARD.SHARE(L5:L24,D5:D24)", 0.9))).toMatchObject({ size: { rows: 20, columns: 1 } });
  expect(calls[0]?.inputs.map(({ count, cells }) => [count, cells.length])).toEqual([
    [20, 0],
    [20, 0],
  ]);
});

test("a cell that shows something else than its inputs give is stale; a last bit of a fraction is nothing", () => {
  expect(formula("=SCOREBOARD.SHARE(1,4)", 0.3)).toMatchObject({ isStale: true, calculated: 0.25 });
  expect(formula("=SCOREBOARD.SHARE(1,3)", 0.33333333333)).toMatchObject({ isStale: false });
  expect(formula("=SCOREBOARD.SHARE(1,4)", { error: "#NAME?" })).toMatchObject({ isStale: true, calculated: 0.25 });
  expect(formula("=SCOREBOARD.SHARE(0,0)", "")).toMatchObject({ isStale: false, calculated: "" });
});

test("what cannot be calculated here is not said to be stale", () => {
  const unknown = formula("=VLOOKUP(1,A1:B2,2)+SCOREBOARD.SHARE(1,4)", 7);
  expect(unknown).toMatchObject({ isStale: false, calculated: undefined, calls: [{ result: 0.25 }] });
  expect(formula("=SCOREBOARD.SHARE(Oma_nimi,4)", 7)).toMatchObject({
    calculated: undefined,
    calls: [{ isReached: true, result: undefined, inputs: [{ text: "Oma_nimi", count: 0 }, { count: 1 }] }],
  });
});

describe("a cell without a function of ours", () => {
  test("typed into a table: its heading, row, unit and who fills it", () => {
    expect(explain("Käsittelyajat!D5")).toMatchObject({
      kind: "typed",
      label: { column: "Ratkaistut" },
      definition: { table: "Käsittelyajat", unit: "kpl", entry: "typed", note: null },
    });
  });

  test("of Tehokkuus: the annex's own definition; of Tiedot: the template's explanation", () => {
    expect(explain("Tehokkuus!G6").definition?.note).toMatch(/tehollis/i);
    expect(explain("Tiedot!B5")).toMatchObject({ kind: "typed", label: { column: null, row: "Jakso" } });
    expect(explain("Tiedot!B5").definition?.note).toContain("2022Q3");
  });

  test("another formula, and an empty cell", () => {
    expect(explain("Käsittelyajat!R5")).toMatchObject({ kind: "formula", calls: [], isStale: false });
    expect(explain("Käsittelyajat!V5")).toMatchObject({ kind: "empty" });
  });

  test("filled by another cell's formula", () => {
    const snapshot = scoreboardSnapshot();
    const from = { sheet: "Käsittelyajat", area: areaOf("V5") };
    const reading = { ...cellReading(snapshot, placeOf("Käsittelyajat!V6")), value: 3, spilledFrom: from };
    expect(explainCell(snapshot, reading)).toMatchObject({ kind: "spilled", from });
  });
});

test("a figure that was read anew stands before the snapshot's", () => {
  const snapshot = scoreboardSnapshot({
    cells: { "Käsittelyajat!V5": { formula: "=SCOREBOARD.SHARE(L5,100)", value: 0.5 } },
  });
  const cell = cellReading(snapshot, placeOf("Käsittelyajat!V5"));
  expect(inputsOf(snapshot, cell)).toEqual([{ sheet: "Käsittelyajat", area: areaOf("L5") }]);
  const { row, column } = areaOf("L5");
  const fresh = explainCell(snapshot, cell, [{ sheet: "Käsittelyajat", row, column, values: [[50]] }]);
  expect(fresh).toMatchObject({ isStale: false, calculated: 0.5 });
});
