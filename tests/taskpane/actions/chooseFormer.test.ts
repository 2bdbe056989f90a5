import { webLightTheme } from "@fluentui/react-components";
import { chooseFormer, chooseFormerFile } from "../../../src/taskpane/actions/chooseFormer";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import type { Report } from "../../../src/validation/report";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { plantedDocument } from "../../support/plantedDocument";
import { plantedFile } from "../../support/plantedFile";
import { PANE_WORDS } from "../../support/words";

const JUMP = { "Käsittelyajat!K9": 7800 };
let before: File;
beforeAll(async () => {
  before = fileOf("q2.xlsx", await plantedFile({ "Tiedot!B5": "2022Q2", "Käsittelyajat!D6": 2200 }));
});

let fixture: ExcelHostFixture;
let pane: Pane;
beforeEach(async () => {
  fixture = await startExcelHost({ document: plantedDocument(JUMP) });
  pane = new Pane(createStore(initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" })));
});
afterEach(() => {
  fixture.stop();
});

function fileOf(name: string, bytes: Uint8Array): File {
  return new File([Uint8Array.from(bytes)], name);
}

const state = (): PaneState => pane.store.state();
function report(): Report {
  const { outcome } = state();
  if (outcome?.kind !== "scoreboard") throw new Error("There is no scoreboard");
  return outcome.report;
}
const jumps = (): number => report().findings.filter(({ rule }) => rule === "P05").length;

test("a chosen file is compared with after every edit, until it is taken away; nothing is written", async () => {
  const { model } = fixture;
  let edits = 0;
  const stop = model.on("edited", () => edits++);
  await chooseFormerFile(pane, before);
  expect(report().former).toEqual({
    period: { form: "quarter", year: 2022, quarter: 2 },
    compared: true,
    sheets: null,
  });
  expect(jumps()).toBe(1);
  await validateWorkbook(pane, { quietly: true });
  expect(jumps()).toBe(1);
  await chooseFormer(pane, { kind: "none" });
  expect({ former: report().former, jumps: jumps() }).toEqual({ former: null, jumps: 0 });
  stop();
  expect(edits).toBe(0);
});

test("a file that cannot be used leaves the former one in its place, and why is told", async () => {
  await chooseFormerFile(pane, before);
  for (const [problem, bytes] of [
    ["not-a-workbook", new TextEncoder().encode("hei")],
    ["empty", new Uint8Array()],
    ["too-large", new Uint8Array(5 * 1024 * 1024)],
  ] as const) {
    await chooseFormerFile(pane, fileOf("muu.xlsx", bytes));
    expect(state().former).toMatchObject({ source: { name: "q2.xlsx" }, refused: { file: "muu.xlsx", problem } });
  }
  expect(state()).toMatchObject({ work: null, problem: null });
  expect(jumps()).toBe(1);
});

test("copies of the sheets of the period before are found by themselves, can be left out and be chosen again", async () => {
  const copies = plantedDocument({ "Tiedot!B5": "2022Q2", "Käsittelyajat!D6": 2200 }).sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name} (2)`,
    // A copy's tables have names of their own.
    tables: sheet.tables.map((table) => ({ ...table, name: `${table.name}2` })),
    charts: [],
  }));
  const document = plantedDocument(JUMP);
  await fixture.model.loadDocument({ ...document, sheets: [...document.sheets, ...copies] });
  await validateWorkbook(pane, { quietly: false });
  expect({ former: report().former, jumps: jumps() }).toMatchObject({ former: { sheets: "(2)" }, jumps: 1 });
  await chooseFormer(pane, { kind: "none" });
  expect({ former: report().former, jumps: jumps() }).toEqual({ former: null, jumps: 0 });
  await chooseFormer(pane, { kind: "sheets", ending: "(2)" });
  expect({ former: report().former, jumps: jumps() }).toMatchObject({ former: { sheets: "(2)" }, jumps: 1 });
  expect(report().findings.filter(({ at }) => at.sheet?.endsWith("(2)") === true)).toEqual([]);
});

test("a choice that is made while the workbook is being validated waits for its turn", async () => {
  const validating = validateWorkbook(pane, { quietly: false });
  await chooseFormerFile(pane, before);
  await validating;
  expect(report().former?.compared).toBe(true);
});
