import { webLightTheme } from "@fluentui/react-components";
import { followWorkbook } from "../../../src/taskpane/actions/followWorkbook";
import { setLive } from "../../../src/taskpane/actions/setLive";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import type { Report } from "../../../src/validation/report";
import { hostErrorCodes } from "../../../src/workbench/host/types";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { plantedDocument } from "../../support/plantedDocument";
import { PANE_WORDS } from "../../support/words";

/** The fourth round trip gives back what the reading held: its failure loses nothing and is not told. */
const TIDIED = null;
const FIGURES = 100;
/** One after the changes and one after their calculation; more only where the machine itself pauses. */
const MOST_RUNS = FIGURES / 10;

let fixture: ExcelHostFixture;
let pane: Pane;
let roundTrips: number;
let sound: Report;
beforeAll(async () => {
  fixture = await startExcelHost({ document: plantedDocument({ "Käsittelyajat!D6": 2200 }) });
  pane = new Pane(createStore(initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" })));
  await validate();
  roundTrips = fixture.host.roundTrips;
  sound = report();
});
afterAll(async () => {
  await pane.watch?.stop();
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
const validate = (): Promise<void> => validateWorkbook(pane, { quietly: false });
function report(): Report {
  const { outcome } = state();
  if (outcome?.kind !== "scoreboard") throw new Error("There is no scoreboard");
  return outcome.report;
}

async function expectRecovery(): Promise<void> {
  expect(report()).toBe(sound);
  await validate();
  expect(state()).toMatchObject({ problem: null, work: null, interrupted: false });
  expect(report()).toEqual(sound);
  sound = report();
}

test.each([
  [hostErrorCodes.invalidOperationInCellEditMode, "edit-mode"],
  [hostErrorCodes.accessDenied, "protected"],
  [hostErrorCodes.activityLimitReached, "busy"],
  [hostErrorCodes.invalidOrTimedOutSession, "session-lost"],
])("refusal %i at any round trip is told, and the next run is right", async (code, kind) => {
  const told: unknown[] = [];
  for (let before = 0; before < roundTrips; before++) {
    fixture.faults.failNext(code, before);
    await validate();
    told.push(state().problem?.trouble.kind ?? null);
    await expectRecovery();
  }
  expect(told).toEqual([kind, kind, kind, TIDIED, kind]);
});

test("a request that is never answered can be given up at any round trip, and the next run is right", async () => {
  const told: unknown[] = [];
  for (let before = 0; before < roundTrips; before++) {
    fixture.host.resetRoundTrips();
    fixture.faults.silenceNext(before);
    const validation = validate();
    while (fixture.host.roundTrips <= before) await new Promise((resolve) => setTimeout(resolve, 0));
    pane.cancel();
    await validation;
    told.push(state().interrupted);
    await expectRecovery();
  }
  expect(told).toEqual([true, true, true, false, true]);
});

test("a storm of changes is validated once it has ended, not at each", async () => {
  await setLive(pane, true);
  await followWorkbook(pane);
  const { model } = fixture;
  const sheet = model.sheetIdByName("Käsittelyajat") ?? "";
  let runs = 0;
  const validated = new Promise<void>((resolve) => {
    const stop = pane.store.subscribe(() => {
      if (state().work !== null) return;
      if (state().outcome !== last) runs += 1;
      last = state().outcome;
      if (model.valueAt(sheet, 5, 3) !== FIGURES || state().changed || report() === sound) return;
      stop();
      resolve();
    });
  });
  let last = state().outcome;
  for (let figure = 1; figure <= FIGURES; figure++) {
    model.as("user", () => {
      model.writer.write(sheet, 5, 3, [[figure]]);
    });
    // Their events reach the pane while further changes come.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await validated;
  expect(runs).toBeLessThanOrEqual(MOST_RUNS);
  const told = report();
  await validate();
  expect(report().findings).toEqual(told.findings);
  expect(told.findings).not.toEqual(sound.findings);
});
