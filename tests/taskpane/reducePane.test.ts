import { webLightTheme } from "@fluentui/react-components";
import { HEALTHY } from "../../src/excel/health";
import { initialState, type Outcome, type PaneState } from "../../src/taskpane/state/paneState";
import { isSilent } from "../../src/taskpane/state/isSilent";
import { type PaneEvent, reducePane } from "../../src/taskpane/state/reducePane";
import { hostileScoreboard, validatedWorkbook } from "../support/validatedWorkbook";
import { PANE_WORDS } from "../support/words";

const start = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
const noScoreboard: Outcome = { kind: "no-scoreboard" };
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, start);
const validated: PaneEvent = { type: "validated", outcome: noScoreboard, health: HEALTHY, isSettled: true };
const asked: PaneEvent = { type: "validation-asked", quietly: false };
const started: PaneEvent = { type: "work-started", job: "validate" };
const here: PaneEvent = { type: "workbook-changed", here: true };
const elsewhere: PaneEvent = { type: "workbook-changed", here: false };

test("a verdict is announced once where somebody here has asked for it or changed the workbook", () => {
  const turns = (...events: readonly PaneEvent[]): number | undefined => after(...events).announcement?.turn;
  expect(turns(validated)).toBeUndefined();
  expect(turns(asked, started, validated)).toBe(1);
  expect(turns(asked, started, validated, { type: "searched", search: "a" }, validated)).toBe(1);
  expect(turns(asked, started, validated, here, started, validated)).toBe(2);
  expect(turns(asked, started, validated, elsewhere, started, validated)).toBe(1);
  expect(turns(asked, started, validated, elsewhere, here, elsewhere, started, validated)).toBe(2);
  expect(turns({ type: "validation-asked", quietly: true }, started, validated)).toBeUndefined();
});

test("where the workbook changes during a validation, the verdict of the next one is announced", () => {
  const first = [here, started, elsewhere, validated];
  expect(after(...first).announcement).toBeNull();
  expect(after(...first, started, validated).announcement?.turn).toBe(1);
  expect(after({ type: "live-set", live: false }, asked, ...first).announcement?.turn).toBe(1);
});

test("an announcement that is no longer true is taken back without a word", () => {
  const { report } = validatedWorkbook(hostileScoreboard());
  const found = (errors: number): PaneEvent => {
    const counts = { ...report.counts, error: errors };
    return { ...validated, outcome: { kind: "scoreboard", report: { ...report, counts }, calculationPending: false } };
  };
  const announced = [asked, started, found(1), elsewhere, started];
  expect(after(...announced, found(1)).announcement?.turn).toBe(1);
  expect(after(...announced, found(2)).announcement).toBeNull();
});

test("a validation that others have brought about is silent until somebody waits for it", () => {
  expect(isSilent(after(elsewhere, started))).toBe(true);
  expect(isSilent(after(elsewhere, started, asked))).toBe(false);
  expect(isSilent(after(elsewhere, here, started))).toBe(false);
  expect(isSilent(after(elsewhere))).toBe(false);
});

test("a change during a validation leaves its verdict stale", () => {
  const during = after(started, here, validated);
  expect(during).toMatchObject({ changed: true, work: null });
  expect(after(here, started, validated).changed).toBe(false);
});

test("a validation that was stopped or failed leaves the old verdict and what was known of its age", () => {
  expect(after(validated, { type: "work-started", job: "validate" }, { type: "work-stopped" })).toMatchObject({
    outcome: noScoreboard,
    changed: false,
    interrupted: true,
    work: null,
  });
  expect(after(elsewhere, started, { type: "work-stopped" }).changed).toBe(true);
  const failed: PaneEvent = { type: "failed", trouble: { kind: "busy" }, attempt: { do: "validate" } };
  expect(after(validated, { type: "work-started", job: "validate" }, failed)).toMatchObject({
    outcome: noScoreboard,
    interrupted: true,
    work: null,
    problem: { trouble: { kind: "busy" } },
  });
});

test("a problem stays until the same is done again, or it is dismissed", () => {
  const failed: PaneEvent = { type: "failed", trouble: { kind: "protected" }, attempt: { do: "create" } };
  expect(after(failed, { type: "work-started", job: "validate" }, validated).problem).not.toBeNull();
  expect(after(failed, { type: "work-started", job: "create" }).problem).toBeNull();
  expect(after(failed, { type: "problem-dismissed" }).problem).toBeNull();
  const gone: PaneEvent = { type: "failed", trouble: { kind: "edit-mode" }, attempt: { do: "go", key: "a" } };
  expect(after(gone, { type: "succeeded", attempt: { do: "go", key: "b" } }).problem).toBeNull();
});

test("what is said of a sheet that is gone goes with the next validation", () => {
  const gone: PaneEvent = {
    type: "failed",
    trouble: { kind: "gone", sheet: "Laatu" },
    attempt: { do: "go", key: "S03|Laatu|A4" },
  };
  expect(after(gone, started).problem).not.toBeNull();
  expect(after(gone, started, validated).problem).toBeNull();
});

test("late progress of work that is over is ignored", () => {
  expect(after({ type: "work-advanced", stage: "reading", done: 1, total: 2 }).work).toBeNull();
});

test("severities are hidden and shown one by one; showing all keeps the grouping", () => {
  const hidden = after(
    { type: "grouped", grouping: "severity" },
    { type: "searched", search: "ttol" },
    { type: "severity-shown", severity: "info", shown: false },
    { type: "severity-shown", severity: "info", shown: false },
    { type: "severity-shown", severity: "error", shown: false },
  );
  expect(hidden.view.hidden).toEqual(["info", "error"]);
  expect(reducePane(hidden, { type: "severity-shown", severity: "info", shown: true }).view.hidden).toEqual(["error"]);
  expect(reducePane(hidden, { type: "all-shown" }).view).toEqual({ grouping: "severity", hidden: [], search: "" });
});

test("what was said of an insertion belongs to the function that is open", () => {
  const insertion = { kind: "inserted", address: "Tiedot!B20" } as const;
  const inserted = after(
    { type: "functions-searched", search: "osuus" },
    { type: "function-opened", id: "SHARE" },
    { type: "inserted", id: "SHARE", insertion },
  );
  expect(inserted.functions).toEqual({ search: "osuus", opened: "SHARE", insertion });
  expect(reducePane(inserted, { type: "function-opened", id: null }).functions).toEqual({
    search: "osuus",
    opened: null,
    insertion: null,
  });
  expect(
    after({ type: "function-opened", id: "PERIOD_END" }, { type: "inserted", id: "SHARE", insertion }).functions
      .insertion,
  ).toBeNull();
});

test("what a repair could not write is said as long as anything is left to repair", () => {
  const brokenCells = [
    { sheet: "Tiedot", row: 0, column: 0, formula: "=_xldudf_SCOREBOARD_SHARE(1,2)", showsError: false },
  ];
  const repaired: PaneEvent = { type: "repaired", repair: { written: 3, locked: 1 } };
  expect(after(repaired, { ...validated, health: { ...HEALTHY, brokenCells } })).toMatchObject({
    health: { brokenCells },
    repair: { locked: 1 },
  });
  expect(after(repaired, validated).repair).toBeNull();
});
