import { webLightTheme } from "@fluentui/react-components";
import { HEALTHY } from "../../src/excel/health";
import { initialState, type Outcome, type PaneState } from "../../src/taskpane/state/paneState";
import { type PaneEvent, reducePane } from "../../src/taskpane/state/reducePane";
import { PANE_WORDS } from "../support/words";

const start = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
const noScoreboard: Outcome = { kind: "no-scoreboard" };
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, start);
const validated: PaneEvent = { type: "validated", outcome: noScoreboard, health: HEALTHY, quietly: false };

test("a verdict is announced once, and not at all when somebody else caused it", () => {
  expect(after(validated).announcement).toBe(1);
  expect(after(validated, { type: "searched", search: "a" }).announcement).toBe(1);
  expect(after(validated, { ...validated, quietly: true }).announcement).toBe(1);
  expect(after(validated, validated).announcement).toBe(2);
});

test("a change during a validation leaves its verdict stale", () => {
  const during = after({ type: "work-started", job: "validate" }, { type: "workbook-changed" }, validated);
  expect(during).toMatchObject({ changed: true, work: null });
  expect(after({ type: "workbook-changed" }, { type: "work-started", job: "validate" }, validated).changed).toBe(false);
});

test("a validation that was stopped or failed leaves the old verdict and what was known of its age", () => {
  expect(after(validated, { type: "work-started", job: "validate" }, { type: "work-stopped" })).toMatchObject({
    outcome: noScoreboard,
    changed: false,
    interrupted: true,
    work: null,
  });
  expect(
    after({ type: "workbook-changed" }, { type: "work-started", job: "validate" }, { type: "work-stopped" }).changed,
  ).toBe(true);
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
