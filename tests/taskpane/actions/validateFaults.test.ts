import { webLightTheme } from "@fluentui/react-components";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import type { Report } from "../../../src/validation/report";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { fewSheets } from "../../support/fewSheets";
import { REFUSALS } from "../../support/refusals";
import { PANE_WORDS } from "../../support/words";

/** The round trip that gives back what the reading held: nobody waits for it, its failure loses nothing and is not told. */
const TIDYING = 4;

let fixture: ExcelHostFixture;
let pane: Pane;
let roundTrips: number;
let sound: Report;
beforeAll(async () => {
  fixture = await startExcelHost({ document: fewSheets({ "Käsittelyajat!D6": 2200 }) });
  pane = new Pane(createStore(initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" })));
  await validate();
  roundTrips = fixture.host.roundTrips;
  sound = report();
});
afterAll(() => {
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

test.each(REFUSALS)("refusal %i at any round trip is told, and the next run is right", async (code, kind) => {
  const told: unknown[] = [];
  for (let before = 0; before < roundTrips; before++) {
    fixture.faults.failNext(code, before);
    await validate();
    told.push(state().problem?.trouble.kind ?? null);
    await expectRecovery();
  }
  expect(told).toEqual([0, 1, 2, 3, 4].map((trip) => (trip === TIDYING ? null : kind)));
});

test("a request that is never answered can be given up at any round trip, and the next run is right", async () => {
  const told: unknown[] = [];
  for (let before = 0; before < roundTrips; before++) {
    fixture.host.resetRoundTrips();
    fixture.faults.silenceNext(before);
    const validation = validate();
    while (fixture.host.roundTrips <= before) await new Promise((resolve) => setTimeout(resolve, 0));
    if (before !== TIDYING) pane.cancel();
    await validation;
    told.push(state().interrupted);
    await expectRecovery();
  }
  expect(told).toEqual([0, 1, 2, 3, 4].map((trip) => trip !== TIDYING));
});
