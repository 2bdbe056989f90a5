import { webLightTheme } from "@fluentui/react-components";
import { followWorkbook } from "../../../src/taskpane/actions/followWorkbook";
import { goToFinding } from "../../../src/taskpane/actions/goToFinding";
import { setLive } from "../../../src/taskpane/actions/setLive";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { Pane } from "../../../src/taskpane/pane";
import { isSilent } from "../../../src/taskpane/state/isSilent";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import type { Report } from "../../../src/validation/report";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { fewSheets } from "../../support/fewSheets";
import { PANE_WORDS } from "../../support/words";

const FINDING = "A01|Käsittelyajat|D5";
const ROW = 4;
const COLUMN = 3;
const CHANGES = 1000;
/** As many come in one message. */
const TOGETHER = 100;
/** At most one before the changes, one after them, one after their calculation, and one where a change falls into a run. */
const MOST_RUNS = 4;

let fixture: ExcelHostFixture;
let pane: Pane;
let sheet: string;
beforeAll(async () => {
  fixture = await startExcelHost({ document: fewSheets({ "Käsittelyajat!D5": 2870 }) });
  sheet = fixture.model.sheetIdByName("Käsittelyajat") ?? "";
  pane = new Pane(createStore(initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" })));
  await validateWorkbook(pane, { quietly: false });
  await goToFinding(pane, FINDING);
  pane.store.dispatch({ type: "searched", search: "ratkaistut" });
  // What is calculated of a change would be a change of its own, at no certain time.
  fixture.model.calculation.mode = "manual";
  await followWorkbook(pane);
});
afterAll(async () => {
  await pane.watch?.stop();
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
function report(): Report {
  const { outcome } = state();
  if (outcome?.kind !== "scoreboard") throw new Error("There is no scoreboard");
  return outcome.report;
}
/** Whether the figure that the test changes is found to be wrong. */
const isWrong = (): boolean => report().findings.some(({ rule }) => rule === "A01");
const theirs = (...figures: readonly number[]): void => {
  fixture.model.receive(figures.map((figure) => ({ sheetId: sheet, row: ROW, column: COLUMN, inputs: [[figure]] })));
};
const own = (figure: number): void => {
  fixture.model.writer.write(sheet, ROW, COLUMN, [[figure]]);
};
/** Resolves when the state is as told; yields every state from now on until then. */
function states(until: (state: PaneState) => boolean): Promise<PaneState[]> {
  const seen: PaneState[] = [];
  return new Promise((resolve) => {
    const stop = pane.store.subscribe(() => {
      seen.push(state());
      if (!until(state())) return;
      stop();
      resolve(seen);
    });
  });
}
const idle = ({ work, changed }: PaneState): boolean => work === null && !changed;
test("what a co-author changes is validated in silence, and leaves the person where they were", async () => {
  const { view, current, shown, announcement } = state();
  const validated = states((now) => idle(now) && !isWrong());
  theirs(2874);
  const seen = await validated;
  expect(seen.filter(({ work }) => work !== null).every(isSilent)).toBe(true);
  expect(state()).toMatchObject({ view, current, shown, problem: null });
  // What had been read out is no longer true.
  expect(announcement?.turn).toBe(1);
  expect(state().announcement).toBeNull();
});

test("a change here among those of others is one's own: its verdict is read out, once", async () => {
  const { current } = state();
  const validated = states((now) => idle(now) && now.announcement !== null && isWrong());
  theirs(2871);
  own(2873);
  theirs(2872);
  const seen = await validated;
  expect(seen.some((now) => now.work !== null && isSilent(now))).toBe(false);
  expect(state()).toMatchObject({ current, announcement: { turn: 1, outcome: state().outcome } });
});

test("where validation is not live, a co-author's change makes the verdict stale as one's own does", async () => {
  await setLive(pane, false);
  const { outcome, announcement } = state();
  const stale = states(({ changed }) => changed);
  theirs(2874);
  await stale;
  expect(state()).toMatchObject({ outcome, announcement, work: null });
  await setLive(pane, true);
  expect(isWrong()).toBe(false);
});

test("a thousand changes by others within a second are validated once they have ended, not at each", async () => {
  fixture.model.calculation.mode = "automatic";
  let heard = 0;
  await fixture.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  const validated = states((now) => idle(now) && heard === CHANGES && isWrong());
  for (let change = 0; change < CHANGES; change += TOGETHER) {
    theirs(...Array.from({ length: TOGETHER }, (_, index) => change + index));
    // Their events reach the pane while further changes come.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const seen = await validated;
  const runs = seen.filter(({ outcome }, index) => index > 0 && outcome !== seen[index - 1]?.outcome).length;
  expect(runs).toBeLessThanOrEqual(MOST_RUNS);
  const told = report();
  await validateWorkbook(pane, { quietly: true });
  expect(report().findings).toEqual(told.findings);
});
