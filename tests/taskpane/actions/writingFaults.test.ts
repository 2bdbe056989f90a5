import { isDeepStrictEqual } from "node:util";
import { webLightTheme } from "@fluentui/react-components";
import { loadsWithWorkbook } from "../../../src/excel/startup";
import { actions as paneActions } from "../../../src/taskpane/actions/actions";
import { changeAcceptances } from "../../../src/taskpane/actions/changeAcceptances";
import { changeSettings } from "../../../src/taskpane/actions/changeSettings";
import { explainActiveCell } from "../../../src/taskpane/actions/explainCell";
import { followWorkbook } from "../../../src/taskpane/actions/followWorkbook";
import { goToFinding } from "../../../src/taskpane/actions/goToFinding";
import { insertFunction } from "../../../src/taskpane/actions/insertFunction";
import { loadWithWorkbook } from "../../../src/taskpane/actions/loadWithWorkbook";
import { repairWorkbook } from "../../../src/taskpane/actions/repairWorkbook";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { writeReport } from "../../../src/taskpane/actions/writeReport";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import { acceptanceOf } from "../../../src/validation/accepted/accept";
import type { Finding, RuleCode } from "../../../src/validation/findings";
import { workbookSettingsXml } from "../../../src/validation/settings/workbookSettings";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { fewSheets } from "../../support/fewSheets";
import { REFUSALS, SILENCES } from "../../support/refusals";
import { PANE_WORDS } from "../../support/words";

const DECISION = { reason: "Siirto toiseen prosessiin", accepted: "2022-10-14", expires: null };
/** Rows of figures that are explained in turn. */
const FIRST_ROW = 4;
const ROWS = 40;
const LOOKED_AT: ReadonlySet<RuleCode> = new Set(["A01", "G01", "T01"]);

let fixture: ExcelHostFixture;
let pane: Pane;
let wrong: Finding;
/** The sheets there are, whatever is done. */
let there: readonly string[];
const patience = { work: 10_000, attempt: 10_000, cleaning: 0 };
beforeAll(async () => {
  fixture = await startExcelHost({ document: fewSheets({ "Käsittelyajat!D5": 2870 }) });
  const state = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
  pane = new Pane(createStore(state), patience);
  await validateWorkbook(pane, { quietly: true });
  const [found] = findings().filter(({ rule }) => rule === "A01");
  if (!found) throw new Error("There is nothing to accept");
  wrong = found;
  fixture.model.sheets.add("Muistio");
  // What is wrong with a scoreboard without formulas is beside the point.
  const rulesOff = new Set(
    findings()
      .map(({ rule }) => rule)
      .filter((rule) => !LOOKED_AT.has(rule)),
  );
  fixture.model.customXml.add(workbookSettingsXml({ rulesOff: [...rulesOff] }));
  await writeReport(pane, "sheet");
  there = sheetNames();
});
afterAll(() => {
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
function findings(): readonly Finding[] {
  const { outcome } = state();
  return outcome?.kind === "scoreboard" ? outcome.report.findings : [];
}
const sheetId = (name: string): string => fixture.model.sheetIdByName(name) ?? "";
const select = (sheet: string, row: number, column: number): void => {
  fixture.model.select(sheetId(sheet), { row, column, rows: 1, columns: 1 });
};

/** Something that a person asks for, which changes something every time. */
interface Action {
  /** What somebody else, or the person, has done before. */
  readonly prepare?: (turn: number) => void | Promise<void>;
  readonly perform: (turn: number) => Promise<unknown>;
}

const actions: Readonly<Record<string, Action>> = {
  "the report's sheet": { perform: () => writeReport(pane, "sheet") },
  "accepting and taking back": {
    perform: (turn) =>
      changeAcceptances(
        pane,
        turn % 2 === 0
          ? { kind: "accept", acceptance: acceptanceOf(wrong, DECISION) }
          : { kind: "take-back", identity: wrong.identity },
      ),
  },
  "the workbook's settings": {
    perform: (turn) => changeSettings(pane, { kind: "rule", rule: "T01", isOn: turn % 2 === 1 }),
  },
  "loading with the workbook": { perform: (turn) => loadWithWorkbook(pane, turn % 2 === 0) },
  "going to a finding": {
    prepare: () => {
      select("Muistio", 0, 0);
    },
    perform: () => goToFinding(pane, "G01|Käsittelyajat|H6"),
  },
  "the repair of formulas": {
    prepare: async (turn) => {
      const formula = `=_xldudf_SCOREBOARD_SHARE(1,${String(turn)})`;
      fixture.model.writer.write(sheetId("Muistio"), 0, 0, [[formula]]);
      await fixture.model.whenSettled();
      await validateWorkbook(pane, { quietly: true });
    },
    perform: () => repairWorkbook(pane),
  },
  "inserting a function": {
    prepare: (turn) => {
      select("Muistio", turn, 1);
    },
    perform: () => insertFunction(pane, "SHARE"),
  },
  "explaining a cell": {
    prepare: (turn) => {
      select("Käsittelyajat", FIRST_ROW + (turn % ROWS), 3);
    },
    perform: () => explainActiveCell(pane),
  },
};

const sheetNames = (): readonly string[] => fixture.model.sheets.ids().map((id) => fixture.model.sheets.name(id));
/** Everything that an action may change. */
async function whole(): Promise<object> {
  const { model } = fixture;
  await model.whenSettled();
  return {
    document: model.toDocument(),
    sheets: model.sheets.ids().map((id) => [id, model.sheets.isHidden(id)]),
    active: [model.sheets.activeId(), model.selection.area(model.sheets.activeId())],
    loads: await loadsWithWorkbook(),
    explanation: state().explanation,
  };
}

/** The round trips of an action, without those of the validations before and after it. */
async function ownTrips(perform: () => Promise<unknown>): Promise<number[]> {
  const { host } = fixture;
  host.resetRoundTrips();
  const marks = [{ at: 0, isOwn: true }];
  const stop = pane.store.subscribe(() => {
    marks.push({ at: host.roundTrips, isOwn: state().work?.job !== "validate" });
  });
  await perform();
  stop();
  return Array.from({ length: host.roundTrips }, (_, trip) => trip).filter(
    (trip) => marks.findLast(({ at }) => at <= trip)?.isOwn,
  );
}

/** Grows with each time that something is asked for, so that it is another thing each time. */
let turn = 0;

async function next({ prepare, perform }: Action): Promise<() => Promise<unknown>> {
  turn += 1;
  const now = turn;
  await prepare?.(now);
  return () => perform(now);
}

const told = (): string | null => state().problem?.trouble.kind ?? null;

async function inSilence(
  fall: (typeof SILENCES)[number],
  trip: number,
  perform: () => Promise<unknown>,
): Promise<void> {
  const { host, faults } = fixture;
  host.resetRoundTrips();
  faults[fall](trip);
  patience.attempt = 0;
  const performing = perform();
  while (host.roundTrips <= trip) await new Promise((resolve) => setTimeout(resolve, 0));
  pane.cancel();
  await performing;
  patience.attempt = 10_000;
}

/** Performs an action without a fault, and looks whether it leaves nothing behind of what was given up. */
async function recovers(perform: () => Promise<unknown>, before: object): Promise<void> {
  fixture.faults.clear();
  await perform();
  expect(state()).toMatchObject({ problem: null, work: null, health: { unfinishedSheets: [] } });
  expect(sheetNames()).toEqual(there);
  expect(isDeepStrictEqual(await whole(), before)).toBe(false);
}

test.each(Object.entries(actions))(
  "%s: whatever Excel refuses at any round trip is told and changes nothing, what it never answers is told, and the next run does it",
  async (_, action) => {
    let [refused, silent] = [0, 0];
    for (const trip of await ownTrips(await next(action))) {
      let perform = await next(action);
      let before = await whole();
      for (const [code, kind] of REFUSALS) {
        fixture.faults.failNext(code, trip);
        await perform();
        fixture.faults.clear();
        if (told() === null) {
          // What Excel refuses after all is done loses nothing.
          expect(await whole()).not.toEqual(before);
          perform = await next(action);
          before = await whole();
        } else {
          expect([trip, told()]).toEqual([trip, kind]);
          refused += 1;
        }
      }
      expect(await whole()).toEqual(before);
      await recovers(perform, before);

      for (const fall of SILENCES) {
        perform = await next(action);
        before = await whole();
        await inSilence(fall, trip, perform);
        // Where nobody waited for the answer, the action was merely cancelled, or was over.
        if (told() !== null) {
          expect(told()).toBe("unanswered");
          silent += 1;
        }
        await recovers(perform, before);
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(silent).toBeGreaterThan(0);
  },
);

test("following the workbook, which Excel has not answered, can be tried again", async () => {
  fixture.faults.silenceNext();
  patience.attempt = 0;
  await followWorkbook(pane);
  expect(state().problem).toMatchObject({ trouble: { kind: "unanswered" }, attempt: { do: "follow" } });
  patience.attempt = 10_000;
  await paneActions.retry.perform(pane);
  expect(state().problem).toBeNull();
  await pane.watch?.stop();
});
