/** @jest-environment jsdom */
import { webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { currentAgreement } from "../../src/agreement/current";
import { HEALTHY } from "../../src/excel/health";
import type { Trouble } from "../../src/excel/trouble";
import { exampleFindings } from "../../src/help/exampleFindings";
import { LANGUAGES, type Language } from "../../src/i18n/language";
import { validate } from "../../src/validation/engine";
import type { Report } from "../../src/validation/report";
import { App } from "../../src/taskpane/components/App/App";
import { Pane } from "../../src/taskpane/pane";
import { PaneProvider } from "../../src/taskpane/paneContext";
import { initialState, type Outcome, type PaneState, type Work } from "../../src/taskpane/state/paneState";
import { createStore } from "../../src/taskpane/state/store";
import { addLayoutObservers } from "../support/layoutObservers";
import { plantedDocument } from "../support/plantedDocument";
import { snapshotOf } from "../support/scoreboardSnapshot";
import { PANE_WORDS } from "../support/words";

const reportOf = (cells: Parameters<typeof plantedDocument>[0]): Report =>
  validate(snapshotOf(plantedDocument(cells)), { agreement: currentAgreement });
const outcome = (report: Report, calculationPending = false): Outcome => ({
  kind: "scoreboard",
  report,
  calculationPending,
});
const clean = outcome(reportOf({}));

interface Shown extends Partial<PaneState> {
  readonly language?: Language;
}

function show({ language = "fi", ...state }: Shown): Pane {
  const pane = new Pane(
    createStore({
      ...initialState({ words: PANE_WORDS[language], theme: webLightTheme, period: "2022Q3" }),
      outcome: clean,
      ...state,
    }),
  );
  render(
    <PaneProvider value={pane}>
      <App />
    </PaneProvider>,
  );
  return pane;
}
const verdict = (): string => document.querySelector("[data-verdict]")?.textContent ?? "";

beforeAll(addLayoutObservers);

describe("the verdict", () => {
  test.each([
    ["fi", "Ei virheitä eikä varoituksia; sopimus 2022–2026, Q3/2022"],
    ["sv", "Inga fel och inga varningar; avtalet 2022–2026, Q3/2022"],
    ["en", "No errors and no warnings; agreement 2022–2026, Q3/2022"],
  ] as const)("says plainly that nothing is wrong (%s)", (language, sentence) => {
    show({ language });
    expect(verdict()).toBe(sentence);
  });

  test.each([
    ["fi", "1 virhe, 1 varoitus; sopimus 2022–2026, Q3/2022"],
    ["sv", "1 fel, 1 varning; avtalet 2022–2026, Q3/2022"],
    ["en", "1 error, 1 warning; agreement 2022–2026, Q3/2022"],
  ] as const)("counts what is wrong (%s)", (language, sentence) => {
    show({ language, outcome: outcome(reportOf({ "Käsittelyajat!E5": 2390, "Käsittelyajat!C6": null })) });
    expect(verdict()).toBe(sentence);
  });

  test("is not sure of itself where a rule failed, Excel has not calculated or the workbook has changed", () => {
    const report: Report = { ...reportOf({}), valid: false, failures: [{ rule: "S03", message: "x" }] };
    show({ language: "en", outcome: outcome(report, true), changed: true });
    expect(document.querySelector("[data-verdict]")?.getAttribute("data-verdict")).toBe("warning");
    expect(screen.getByText(/S03 did not work/)).toBeTruthy();
    expect(screen.getByText(/Press F9/)).toBeTruthy();
    expect(screen.getByText("The workbook has changed since it was validated.")).toBeTruthy();
  });

  test("is read out when it is new, and once", () => {
    const said = (): string[] => screen.getAllByRole("status").map(({ textContent }) => textContent);
    show({ announcement: null });
    expect(said().join("")).toBe("");
    document.body.replaceChildren();
    show({ announcement: { turn: 1, outcome: clean } });
    expect(said().filter((text) => text.includes("Ei virheitä eikä varoituksia"))).toHaveLength(1);
  });
});

test("a validation that only co-authors have brought about shows no progress and is in nobody's way", () => {
  const work: Work = { job: "validate", stage: "reading", done: 1, total: 2, changedBefore: false };
  const validate = (): string | null => screen.getByRole("button", { name: "Tarkasta" }).getAttribute("aria-disabled");
  const pane = show({ work, telling: "nothing" });
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(validate()).not.toBe("true");
  act(() => {
    pane.store.dispatch({ type: "validation-asked", quietly: true });
  });
  expect(screen.getByRole("progressbar")).toBeTruthy();
  expect(validate()).toBe("true");
});

describe("each refusal of Excel is a sentence and what to do", () => {
  const troubles: readonly Trouble[] = [
    { kind: "edit-mode" },
    { kind: "protected" },
    { kind: "other-workbook" },
    { kind: "too-large" },
    { kind: "busy" },
    { kind: "session-lost" },
    { kind: "exists", names: ["Tiedot", "Tavoitteet"] },
    { kind: "gone", sheet: "Tehokkuus" },
    { kind: "unanswered" },
    { kind: "not-loaded" },
    { kind: "left-behind", sheets: ["Tiedot"], cause: { kind: "busy" } },
    { kind: "bug", code: "ApiNotFound", message: "Range.X is not part of this Excel" },
  ];
  test.each(LANGUAGES.flatMap((language) => troubles.map((trouble) => [language, trouble] as const)))(
    "in %s: %j",
    (language, trouble) => {
      show({ language, problem: { trouble, attempt: { do: "create" } } });
      const text = screen.getByRole("alert").textContent;
      expect(text.length).toBeGreaterThan(30);
      expect(text).not.toMatch(/undefined|\[object|-mode|left-behind/);
    },
  );

  test("a fault of the program shows what to send to those who mend it", () => {
    show({
      problem: { trouble: { kind: "bug", code: "ApiNotFound", message: "Range.X" }, attempt: { do: "validate" } },
    });
    const report = within(screen.getByRole("alert")).getByRole<HTMLTextAreaElement>("textbox");
    expect(report.value).toBe("ApiNotFound: Range.X");
  });

  test("and it can be closed", () => {
    show({ problem: { trouble: { kind: "busy" }, attempt: { do: "validate" } } });
    fireEvent.click(screen.getByRole("button", { name: "Sulje ilmoitus" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("functions that do not work are counted, with the locked cells that a repair left alone", () => {
  const brokenCells = [{ sheet: "Tiedot", row: 0, column: 0, formula: "=SCOREBOARD.SHARE(1,2)", showsError: true }];
  show({ language: "en", health: { ...HEALTHY, brokenCells }, repair: { written: 0, locked: 1 } });
  expect(screen.getByText(/^In 1 cell a scoreboard function does not work/).textContent).toContain("1 cell is locked");
  expect(screen.getByRole("button", { name: "Repair" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Calculate automatically" })).toBeNull();
});

test("cells that show #NAME? after a repair are said to call a function that Excel does not have", () => {
  const brokenCells = [{ sheet: "Tiedot", row: 0, column: 0, formula: "=SCOREBOARD.SHARE(1,2)", showsError: true }];
  show({ language: "en", health: { ...HEALTHY, brokenCells }, repair: { written: 1, locked: 0 } });
  expect(screen.getByText(/^1 cell shows #NAME\? even after the repair/)).toBeTruthy();
});

test("sheets that were left unfinished are named, with the way to remove them", () => {
  show({ language: "en", health: { ...HEALTHY, unfinishedSheets: ["Targets", "Efficiency"] } });
  expect(
    screen.getByText(/^These sheets were left unfinished: Targets and Efficiency\. Remove them, or keep them/),
  ).toBeTruthy();
  expect(screen.getByRole("button", { name: "Remove unfinished sheets" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep" })).toBeTruthy();
});

test("what a finding says that is listed is not said above the list once more", () => {
  const brokenCells = [{ sheet: "Tiedot", row: 0, column: 0, formula: "=SCOREBOARD.SHARE(1,2)", showsError: true }];
  const findings = [...exampleFindings("F05"), ...exampleFindings("F08")];
  const said = { language: "en", health: { ...HEALTHY, brokenCells, manualCalculation: true } } as const;
  const pane = show({ ...said, outcome: outcome({ ...reportOf({}), findings }) });
  expect(screen.getByText("Repair writes the formulas again as they are: 1 cell.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Calculate automatically" })).toBeNull();
  act(() => {
    pane.store.dispatch({ type: "view-shown", view: "functions" });
  });
  expect(screen.getByText(/^In 1 cell a scoreboard function does not work/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Calculate automatically" })).toBeTruthy();
});

test("cells that are only spelled as files store them are not said to show an error", () => {
  const at = { sheet: "Tiedot", row: 0, column: 0, formula: "=_xldudf_SCOREBOARD_SHARE(1,2)", showsError: false };
  show({ language: "en", health: { ...HEALTHY, brokenCells: [at, at] } });
  const sentence = screen.getByText(/spelled as files store it/).textContent;
  expect(sentence).toContain("In 2 cells");
  expect(sentence).not.toContain("#NAME?");
});

test("a list of thousands is drawn as far as one has come, tells what there is, and has one tab stop", () => {
  const [finding] = reportOf({ "Käsittelyajat!D5": 2870 }).findings;
  if (finding?.at.area === undefined || finding.at.area === null) throw new Error("The finding has no cells");
  const { area, sheet } = { ...finding.at, area: finding.at.area };
  const findings = Array.from({ length: 3000 }, (_, row) => ({ ...finding, at: { sheet, area: { ...area, row } } }));
  show({
    language: "en",
    outcome: outcome({ ...reportOf({}), findings, counts: { error: 3000, warning: 0, info: 0 } }),
  });
  const rows = () => [...document.querySelectorAll<HTMLElement>("[data-finding]")];
  expect(screen.getByRole("heading", { name: /3,000$/ })).toBeTruthy();
  expect(rows()).toHaveLength(15);
  expect(screen.queryByText(/are shown/)).toBeNull();
  rows()[0]?.focus();
  fireEvent.keyDown(rows()[0] ?? document.body, { key: "End" });
  expect(rows()).toHaveLength(2000);
  expect(document.activeElement).toBe(rows().at(-1));
  expect(rows().filter((row) => row.tabIndex === 0)).toEqual([document.activeElement]);
  expect(screen.getByText(/^The first 2,000 of 3,000 findings are shown/)).toBeTruthy();
});
