import { webLightTheme } from "@fluentui/react-components";
import { watchWorkbook } from "../../../src/excel/watch";
import { fixFinding, previewFixesOf, undoFix } from "../../../src/taskpane/actions/fixFindings";
import { followWorkbook } from "../../../src/taskpane/actions/followWorkbook";
import { insertFunction } from "../../../src/taskpane/actions/insertFunction";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { writeReport } from "../../../src/taskpane/actions/writeReport";
import { problemText } from "../../../src/taskpane/components/ProblemBar/problemText";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { fewSheets } from "../../support/fewSheets";
import { REFUSALS, SILENCES } from "../../support/refusals";
import { PANE_WORDS } from "../../support/words";

const SHEET = "Käsittelyajat";
const KEY = `T01|${SHEET}|H9`;
const [WRONG, RIGHT] = ["12,5", 12.5];
const [ROW, COLUMN] = [8, 7];

let fixture: ExcelHostFixture;
let pane: Pane;
beforeAll(async () => {
  fixture = await startExcelHost({ document: fewSheets({ [`${SHEET}!H7`]: WRONG, [`${SHEET}!H9`]: WRONG }) });
  const memo = fixture.model.sheets.add("Muistio");
  fixture.model.writer.write(memo, 0, 0, [[`=${SHEET}!H9`]]);
  const state = initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" });
  pane = new Pane(createStore(state), { work: 10_000, attempt: 10_000, cleaning: 0 });
  await validateWorkbook(pane, { quietly: true });
});
afterAll(async () => {
  await pane.watch?.stop();
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
const held = (): unknown => fixture.model.cells.value(sheetId(), ROW, COLUMN);
const sheetId = (): string => fixture.model.sheetIdByName(SHEET) ?? "";
const type = (content: string | number): void => {
  fixture.model.writer.write(sheetId(), ROW, COLUMN, [[content]]);
};

/** Something that a person asks for, from the state in which it can be asked for. */
interface Action {
  readonly prepare: () => Promise<void>;
  readonly perform: () => Promise<void>;
  readonly before: unknown;
  readonly after: unknown;
}

const fixing: Action = {
  prepare: async () => {
    if (held() === WRONG) return;
    type(`'${WRONG}`);
    await fixture.model.whenSettled();
  },
  perform: () => fixFinding(pane, KEY),
  before: WRONG,
  after: RIGHT,
};
const undoing: Action = {
  prepare: async () => {
    await fixing.prepare();
    await fixing.perform();
  },
  perform: () => undoFix(pane),
  before: RIGHT,
  after: WRONG,
};

/** The round trips of an action, without those of the validation after it. */
async function tripsOf({ prepare, perform }: Action): Promise<number[]> {
  await prepare();
  fixture.host.resetRoundTrips();
  let own = 0;
  const stop = pane.store.subscribe(() => {
    if (state().work?.job !== "validate") own = fixture.host.roundTrips;
  });
  await perform();
  stop();
  return Array.from({ length: own }, (_, trip) => trip);
}

test("fixes of a kind are shown in the order of the list, whatever hangs on them", async () => {
  await previewFixesOf(pane, KEY);
  const [changes = []] = state().fixes.preview?.alternatives ?? [];
  expect(changes).toMatchObject([{ change: { row: 6 } }, { change: { row: 8 } }]);
  pane.store.dispatch({ type: "fix-cancelled" });
});

/** What was said of an action, and not of the validation after it. */
const toldOf = (): string | null => {
  const { problem } = state();
  return problem === null || problem.attempt.do === "validate" ? null : problem.trouble.kind;
};

test.each([
  ["a fix", fixing],
  ["undoing it", undoing],
])(
  "%s is done wholly or not at all, told, and done by the next run: whatever Excel refuses or does not answer at whatever round trip",
  async (_, action) => {
    const { problems } = PANE_WORDS.fi.texts;
    const prepare = async (): Promise<void> => {
      if (held() !== action.before) await action.prepare();
    };
    for (const trip of await tripsOf(action)) {
      for (const [code, kind] of REFUSALS) {
        await prepare();
        fixture.faults.failNext(code, trip);
        await action.perform();
        fixture.faults.clear();
        // What is let go of when all is done may be refused.
        const isDone = held() === action.after && toldOf() === null;
        if (!isDone) expect([trip, toldOf(), held()]).toEqual([trip, kind, action.before]);
      }

      for (const fall of SILENCES) {
        await prepare();
        fixture.host.resetRoundTrips();
        fixture.faults[fall](trip);
        const performing = action.perform();
        while (fixture.host.roundTrips <= trip) await new Promise((resolve) => setTimeout(resolve, 0));
        pane.cancel();
        await performing;
        const { problem } = state();
        if (problem) {
          expect(problem.trouble.kind).toBe("unanswered");
          expect(problemText(problem, PANE_WORDS.fi.texts).assurance).toBe(problems.perhapsChanged);
        }
        expect([action.before, action.after]).toContain(held());

        await validateWorkbook(pane, { quietly: true });
        await action.perform();
        expect(state()).toMatchObject({ problem: null, work: null });
        expect(held()).toBe(action.after);
      }
    }
  },
);

test("what the pane has written is no change, live or not; what somebody writes is", async () => {
  await fixing.prepare();
  await validateWorkbook(pane, { quietly: true });
  await followWorkbook(pane);
  let told = (): void => undefined;
  // Hears what the pane hears, after it.
  const later = watchWorkbook(() => {
    told();
  }, 500);
  await later.start();
  const heard = (): Promise<void> => new Promise((resolve) => (told = resolve));
  const runs: string[] = [];
  let { work } = state();
  pane.store.subscribe(() => {
    if (state().work !== work && state().work?.stage === "reading" && work === null) runs.push(state().work?.job ?? "");
    ({ work } = state());
  });
  for (const live of [false, true]) {
    pane.store.dispatch({ type: "live-set", live });
    for (const [perform, jobs] of [
      [() => fixFinding(pane, KEY), ["fix", "validate"]],
      [() => undoFix(pane), ["undo", "validate"]],
      [() => writeReport(pane, "sheet"), ["validate", "report", "validate"]],
      [() => writeReport(pane, "sheet"), ["validate", "report", "validate"]],
    ] as const) {
      runs.length = 0;
      const hearing = heard();
      await perform();
      await hearing;
      expect(runs).toEqual(jobs);
      expect(state()).toMatchObject({ changed: false, problem: null });
    }
  }
  pane.store.dispatch({ type: "live-set", live: false });
  // Nor is it where the next validation begins before it is told, and fails.
  const { Excel } = fixture;
  const written = new Promise<void>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        resolve();
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem(SHEET).getCell(ROW, COLUMN).values = [[RIGHT]];
      await context.sync();
    });
  });
  await written;
  fixture.faults.failNext(REFUSALS[0][0]);
  await validateWorkbook(pane, { quietly: true });
  expect(state()).toMatchObject({ changed: false, interrupted: true });
  const writings = {
    typed: () => {
      type(13);
    },
    added: () => {
      fixture.model.sheets.add("Oma");
    },
    inserted: () => {
      fixture.model.select(fixture.model.sheetIdByName("Muistio") ?? "", { row: 9, column: 0, rows: 1, columns: 1 });
      void insertFunction(pane, "SHARE");
    },
  };
  for (const write of Object.values(writings)) {
    await validateWorkbook(pane, { quietly: true });
    const hearing = heard();
    write();
    await hearing;
    expect(state().changed).toBe(true);
  }
  await later.stop();
});
