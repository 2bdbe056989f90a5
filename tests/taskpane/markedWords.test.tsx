/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { currentAgreement } from "../../src/agreement/current";
import type { Trouble } from "../../src/excel/trouble";
import { cellReading, explainCell } from "../../src/explain/explainCell";
import { functionCatalogue } from "../../src/functions/catalogue";
import { fi as accepted } from "../../src/i18n/accepted/fi";
import { fi as details } from "../../src/i18n/details/fi";
import { fi as fixes } from "../../src/i18n/fixes/fi";
import { fi as former } from "../../src/i18n/former/fi";
import { fi as reporting } from "../../src/i18n/reporting/fi";
import { fi as settings } from "../../src/i18n/settings/fi";
import { fi as targets } from "../../src/i18n/targets/fi";
import { AcceptedFindings } from "../../src/taskpane/components/Accepted/AcceptedFindings";
import { AcceptForm } from "../../src/taskpane/components/Accepted/AcceptForm";
import { UnreadableAcceptances } from "../../src/taskpane/components/Accepted/UnreadableAcceptances";
import { App } from "../../src/taskpane/components/App/App";
import { EmptyWorkbook } from "../../src/taskpane/components/EmptyWorkbook/EmptyWorkbook";
import { CellExplanationView } from "../../src/taskpane/components/Explanation/CellExplanationView";
import { FindingDetailsView } from "../../src/taskpane/components/FindingDetails/FindingDetailsView";
import { FixBar } from "../../src/taskpane/components/Fixes/FixBar";
import { FixLine } from "../../src/taskpane/components/Fixes/FixLine";
import { FixPanel } from "../../src/taskpane/components/Fixes/FixPanel";
import { FormerPeriod } from "../../src/taskpane/components/FormerPeriod/FormerPeriod";
import { FunctionDetailsView } from "../../src/taskpane/components/FunctionBrowser/FunctionDetailsView";
import { FunctionList } from "../../src/taskpane/components/FunctionBrowser/FunctionList";
import { ReportChoices } from "../../src/taskpane/components/Report/ReportChoices";
import { SettingsView } from "../../src/taskpane/components/Settings/SettingsView";
import { UnreadableSettings } from "../../src/taskpane/components/Settings/UnreadableSettings";
import { TargetsView } from "../../src/taskpane/components/Targets/TargetsView";
import { findingRows } from "../../src/taskpane/findings/findingRows";
import { Pane } from "../../src/taskpane/pane";
import { PaneProvider } from "../../src/taskpane/paneContext";
import { NO_FINDING } from "../../src/taskpane/state/currentFinding";
import { initialState, type Outcome, type PaneState } from "../../src/taskpane/state/paneState";
import { createStore } from "../../src/taskpane/state/store";
import { validate } from "../../src/validation/engine";
import { previewChanges } from "../../src/validation/fixing/previewChanges";
import { RULES } from "../../src/validation/rules";
import { areaOf } from "../support/a1";
import { EVERY_FINDING } from "../support/everyFinding";
import { addLayoutObservers } from "../support/layoutObservers";
import { markedWords, partsWithoutWords } from "../support/markedWords";
import { plantedDocument } from "../support/plantedDocument";
import { snapshotOf } from "../support/scoreboardSnapshot";
import { PANE_WORDS, REFERENCE_WORDS } from "../support/words";

const words = markedWords(PANE_WORDS.fi);
const reference = markedWords(REFERENCE_WORDS.fi);
const ACCEPTED = { reason: "2022", accepted: "2022-10-14", expires: "2099-12-31" };

const snapshot = snapshotOf(plantedDocument({ "Käsittelyajat!D5": 2870, "Käsittelyajat!H7": "47,6" }));
const report = validate(snapshot, { agreement: currentAgreement });
const outcome: Outcome = { kind: "scoreboard", report, calculationPending: false };
const rows = findingRows(report.findings, words.findings);

/** What stands in the pane and is no word of ours: texts of the workbook, codes and names of functions. */
const DATA: ReadonlySet<string> = new Set(
  [
    ...snapshot.sheets.flatMap(({ name, values }) => [name, ...values.flat().map(String)]),
    ...EVERY_FINDING.map(({ at }) => at.sheet ?? ""),
    ...Object.keys(RULES),
    ...functionCatalogue.flatMap(({ id, parameters }) => [
      id,
      `SCOREBOARD.${id}`,
      ...parameters.map(({ name }) => name),
    ]),
    "Q3/2022",
  ].map(bare),
);
const ADDRESS = /^(?:(?<sheet>.+)[! ])?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/;
/** What a person reads or hears of an element beside its text. */
const NAMES = ["aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription"];
/** What is in a language of its own, and what a person copies as it is. */
const OTHERS = "[lang], code, textarea, script, style";

function bare(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
}

function isData(part: string): boolean {
  const text = bare(part);
  if (!/\p{L}/u.test(text) || DATA.has(text)) return true;
  const address = ADDRESS.exec(text);
  if (address) return address.groups?.sheet === undefined || DATA.has(bare(address.groups.sheet));
  return part.includes(" · ") && part.split(" · ").every(isData);
}

/** Texts of the pane that neither come from its words nor from the workbook. */
function foreignTexts(): string[] {
  const elements = [...document.body.querySelectorAll("*")].filter((element) => element.closest(OTHERS) === null);
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
    ...NAMES.map((name) => element.getAttribute(name) ?? ""),
  ]);
  return texts.flatMap(partsWithoutWords).filter((part) => !isData(part));
}

function paneIn(state: Partial<PaneState> = {}): Pane {
  const pane = new Pane(
    createStore({ ...initialState({ words, theme: webLightTheme, period: "2022Q3" }), outcome, ...state }),
  );
  pane.snapshot = snapshot;
  return pane;
}

function show(view: ReactNode, state?: Partial<PaneState>): Pane {
  const pane = paneIn(state);
  render(
    <PaneProvider value={pane}>
      <FluentProvider theme={webLightTheme}>{view}</FluentProvider>
    </PaneProvider>,
  );
  return pane;
}

beforeAll(addLayoutObservers);

test("a text that is no word and not of the workbook would be found", () => {
  show(<p title="Näytä">{`${words.texts.title} Uusi havainto D5`}</p>);
  expect(foreignTexts()).toEqual([" Uusi havainto D5", "Näytä"]);
});

describe("every text comes from the words", () => {
  test("of the findings, by sheet and by severity, and of what surrounds them", () => {
    const { store } = show(<App />, {
      outcome: {
        ...outcome,
        report: {
          ...report,
          findings: EVERY_FINDING,
          failures: [{ rule: "S03", message: "S03" }],
          rulesOff: ["T01", "T02"],
        },
        calculationPending: true,
        acceptancesUnreadable: true,
        settingsUnreadable: true,
        changes: { new: 1, mended: 2, worse: 3 },
      },
      changed: true,
      announcement: { turn: 1, outcome },
      current: {
        ...NO_FINDING,
        step: { turn: 1, landing: { rule: "T01", sheet: null, address: null, index: 0, count: 2 } },
      },
      health: {
        brokenCells: [true, false].map((showsError) => ({
          sheet: "Tiedot",
          row: 0,
          column: 0,
          formula: "",
          showsError,
        })),
        manualCalculation: true,
        unfinishedSheets: ["1"],
      },
      repair: { written: 1, locked: 1 },
    });
    fireEvent.keyDown(document.querySelector("[data-finding]") ?? document.body, { key: "End" });
    expect(document.querySelectorAll("[data-finding]")).toHaveLength(EVERY_FINDING.length);
    expect(foreignTexts()).toEqual([]);
    act(() => {
      store.dispatch({ type: "grouped", grouping: "severity" });
      store.dispatch({ type: "searched", search: "T01" });
    });
    expect(foreignTexts()).toEqual([]);
    act(() => {
      store.dispatch({ type: "searched", search: "xyz" });
    });
    expect(foreignTexts()).toEqual([]);
  });

  test("of what goes wrong and of what takes long", () => {
    const { store } = show(<App />, { outcome: null });
    const cells = [{ sheet: "Tiedot", row: 4, column: 1 }];
    const troubles: readonly Trouble[] = [
      ...(["edit-mode", "protected", "other-workbook", "too-large", "busy", "session-lost"] as const).map((kind) => ({
        kind,
      })),
      { kind: "exists", names: ["Tiedot"] },
      { kind: "gone", sheet: "Tiedot" },
      { kind: "left-behind", sheets: ["Tiedot"], cause: { kind: "busy" } },
      { kind: "locked", cells },
      { kind: "password", sheets: ["Tiedot"] },
      { kind: "changed", cells },
      { kind: "half-done", places: cells, cause: { kind: "busy" } },
      { kind: "not-loaded" },
      { kind: "bug", code: "ApiNotFound", message: "Range.X" },
    ];
    for (const trouble of troubles) {
      act(() => {
        store.dispatch({ type: "failed", trouble, attempt: { do: "fix", key: null } });
      });
      expect({ trouble, foreign: foreignTexts() }).toEqual({ trouble, foreign: [] });
    }
    for (const stage of ["waiting", "reading", "checking", "writing", "fixing", "saving"] as const) {
      act(() => {
        store.dispatch({ type: "work-started", job: "validate" });
        store.dispatch({ type: "work-advanced", stage, done: 0, total: 0 });
      });
      expect({ stage, foreign: foreignTexts() }).toEqual({ stage, foreign: [] });
    }
  });

  const acceptedReport = {
    ...report,
    accepted: report.findings.slice(0, 1).map((finding) => {
      const { identity, rule, at } = finding;
      return { finding, acceptance: { identity, fingerprint: "", rule, sheet: at.sheet, address: null, ...ACCEPTED } };
    }),
  };
  const unreadable: Outcome = { ...outcome, settingsUnreadable: true };
  const empty: Outcome = { kind: "no-scoreboard" };

  test.each<readonly [string, () => Pane]>([
    ["the first run", () => show(<EmptyWorkbook />, { outcome: empty })],
    ["a period that can be read in several ways", () => show(<EmptyWorkbook />, { period: "3/2022" })],
    ["the targets", () => show(<TargetsView words={markedWords(targets)} />)],
    ["the settings", () => show(<SettingsView words={markedWords(settings)} />)],
    ["unreadable settings", () => show(<UnreadableSettings words={markedWords(settings)} />, { outcome: unreadable })],
    ["unreadable acceptances", () => show(<UnreadableAcceptances words={markedWords(accepted)} />)],
    ["the report", () => show(<ReportChoices words={markedWords(reporting)} />)],
    ["the former period", () => show(<FormerPeriod words={markedWords(former)} />)],
    ["the functions", () => show(<FunctionList words={reference} />)],
    [
      "accepted findings",
      () =>
        show(<AcceptedFindings words={markedWords(accepted)} />, { outcome: { ...outcome, report: acceptedReport } }),
    ],
  ])("of %s", async (_, open) => {
    // What a view asks Excel for is not there.
    await act(() => Promise.resolve(open()));
    for (const closed of document.querySelectorAll("button[aria-expanded=false]")) fireEvent.click(closed);
    expect(document.body.textContent).toContain("⟦");
    expect(foreignTexts()).toEqual([]);
  });

  test("of each finding's details, its fix and the form that accepts it", () => {
    const lines = rows.map((row) => {
      const alternatives = row.fixes.map(({ changes }) => previewChanges(snapshot, changes, currentAgreement));
      const locked = [{ sheet: "Tiedot", row: 4, column: 1 }];
      const current = { ...NO_FINDING, details: { key: row.key, index: 0 } };
      show(
        <>
          <FindingDetailsView words={markedWords(details)} />
          <AcceptForm findingKey={row.key} close={() => undefined} words={markedWords(accepted)} />
          {row.fixes.length > 0 && (
            <>
              <FixLine row={row} alike={2} isTabStop words={markedWords(fixes)} />
              <FixPanel
                preview={{ anchor: "", keys: [row.key], alternatives, chosen: 0, locked }}
                home={row.sheet}
                words={markedWords(fixes)}
              />
            </>
          )}
        </>,
        { current },
      );
      const foreign = foreignTexts();
      cleanup();
      return { key: row.key, foreign };
    });
    expect(lines.filter(({ foreign }) => foreign.length > 0)).toEqual([]);
  });

  test("of what came of a fix", () => {
    const { store } = show(<FixBar words={markedWords(fixes)} />);
    const none = { cells: [], sheets: [] };
    for (const left of [none, { ...none, sheets: ["Tiedot"] }]) {
      act(() => {
        store.dispatch({ type: "fix-finished", outcome: { kind: "undone", left } });
      });
      expect(foreignTexts()).toEqual([]);
    }
    act(() => {
      store.dispatch({ type: "fix-finished", outcome: { kind: "taken-back", findings: report.findings.slice(0, 2) } });
    });
    expect(foreignTexts()).toEqual([]);
    act(() => {
      store.dispatch({ type: "fix-finished", outcome: { kind: "outdated" } });
    });
    expect(foreignTexts()).toEqual([]);
  });

  test.each(["M5", "N5", "O5", "L5", "A5", "S6", "Z90"])("of the explanation of Käsittelyajat!%s", (address) => {
    const { row, column } = areaOf(address);
    const place = { sheet: "Käsittelyajat", row, column };
    const explanation = explainCell(snapshot, cellReading(snapshot, place));
    show(<CellExplanationView explanation={explanation} words={reference} />);
    expect(foreignTexts()).toEqual([]);
  });

  test("of each function's details", () => {
    const { store } = show(
      <>
        {functionCatalogue.map(({ id }) => (
          <FunctionDetailsView key={id} id={id} words={reference} />
        ))}
      </>,
    );
    expect(foreignTexts()).toEqual([]);
    act(() => {
      store.dispatch({ type: "function-opened", id: "SHARE" });
      store.dispatch({ type: "inserted", id: "SHARE", insertion: { kind: "occupied", address: "Tiedot!B5" } });
    });
    expect(foreignTexts()).toEqual([]);
  });
});
