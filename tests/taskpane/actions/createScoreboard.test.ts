import { webLightTheme } from "@fluentui/react-components";
import { actions } from "../../../src/taskpane/actions/actions";
import { createScoreboard } from "../../../src/taskpane/actions/createScoreboard";
import { followWorkbook } from "../../../src/taskpane/actions/followWorkbook";
import { clearUnfinished } from "../../../src/taskpane/actions/repairWorkbook";
import { problemText } from "../../../src/taskpane/components/ProblemBar/problemText";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import type { SILENCES } from "../../support/refusals";
import { PANE_WORDS } from "../../support/words";

/** How many round trips a creation may have made when Excel falls silent: texts of some sheets, and formulas of some. */
const [EARLY, LATE] = [6, 18];

let fixture: ExcelHostFixture;
let pane: Pane;
beforeAll(async () => {
  fixture = await startExcelHost();
  const state = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
  pane = new Pane(createStore(state), { work: 10_000, attempt: 10_000, cleaning: 0 });
  await followWorkbook(pane);
});
afterAll(async () => {
  await pane.watch?.stop();
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
const sheets = (): readonly string[] => fixture.model.sheets.ids().map((id) => fixture.model.sheets.name(id));

/** Resolves when that is so: at once, or after some of the next changes of the state. */
function until(isSo: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(state())) return;
      stop();
      resolve();
    };
    const stop = pane.store.subscribe(look);
    look();
  });
}

async function giveUp(trip: number, fall: (typeof SILENCES)[number]): Promise<void> {
  fixture.host.resetRoundTrips();
  fixture.faults[fall](trip);
  const creating = createScoreboard(pane);
  while (fixture.host.roundTrips <= trip) await new Promise((resolve) => setTimeout(resolve, 0));
  pane.cancel();
  await creating;
}

test("what a creation that was given up has left is told, and goes at a click or with the next one", async () => {
  const { texts } = PANE_WORDS.fi;
  await giveUp(EARLY, "silenceNext");
  const { problem } = state();
  expect(problem).toEqual({ trouble: { kind: "unanswered" }, attempt: { do: "create" } });
  expect(problem && problemText(problem, texts).assurance).toBe(texts.problems.perhapsUnfinished);
  // Where validation is live, nobody has to ask for it.
  await until(({ health }) => health.unfinishedSheets.length > 0);
  expect(state().health.unfinishedSheets).toEqual(sheets().slice(1));
  expect(state().health.unfinishedSheets).toContain("Tiedot");

  await clearUnfinished(pane);
  expect(sheets()).toEqual(["Sheet1"]);
  expect(state()).toMatchObject({
    problem: null,
    outcome: { kind: "no-scoreboard" },
    health: { unfinishedSheets: [] },
  });

  await giveUp(LATE, "loseNextAnswer");
  // The validation that goes on by itself takes no click away.
  await until(({ work }) => work?.job === "validate");
  expect(actions.retry.isPossible(state())).toBe(true);
  expect(actions.createScoreboard.isPossible(state())).toBe(true);
  await actions.retry.perform(pane);
  expect(new Set(sheets()).size).toBe(14);
  expect(fixture.model.names.items().filter(({ name }) => name.includes("kesken"))).toEqual([]);
  expect(state()).toMatchObject({ problem: null, outcome: { kind: "scoreboard" }, health: { unfinishedSheets: [] } });
});
