import { webLightTheme } from "@fluentui/react-components";
import { readCustomXml, writeCustomXml } from "../../../src/excel/customXml";
import { changeAcceptances } from "../../../src/taskpane/actions/changeAcceptances";
import { validateWorkbook } from "../../../src/taskpane/actions/validateWorkbook";
import { Pane } from "../../../src/taskpane/pane";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { createStore } from "../../../src/taskpane/state/store";
import { acceptanceOf } from "../../../src/validation/accepted/accept";
import { readAcceptances } from "../../../src/validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../../../src/validation/accepted/namespace";
import type { Finding } from "../../../src/validation/findings";
import type { Report } from "../../../src/validation/report";
import { type ExcelHostFixture, startExcelHost } from "../../support/excelHost";
import { plantedDocument } from "../../support/plantedDocument";
import { PANE_WORDS } from "../../support/words";

const DECISION = { reason: "Siirto toiseen prosessiin", accepted: "2022-10-14", expires: null };
const BROKEN = `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">{"version":7}</accepted>`;
const THEIRS = '<m:muiden xmlns:m="urn:testi:muiden"/>';

let fixture: ExcelHostFixture;
let pane: Pane;
beforeEach(async () => {
  fixture = await startExcelHost({ document: plantedDocument({ "Käsittelyajat!E5": 2390, "Käsittelyajat!E6": 1 }) });
  pane = new Pane(createStore(initialState({ words: PANE_WORDS.fi, theme: webLightTheme, period: "2022Q3" })));
});
afterEach(() => {
  fixture.stop();
});

const state = (): PaneState => pane.store.state();
function report(): Report {
  const { outcome } = state();
  if (outcome?.kind !== "scoreboard") throw new Error("There is no scoreboard");
  return outcome.report;
}
function sums(): Finding[] {
  return report().findings.filter(({ rule }) => rule === "A01");
}
async function accept(finding: Finding | undefined): Promise<void> {
  if (!finding) throw new Error("There is nothing to accept");
  await changeAcceptances(pane, { kind: "accept", acceptance: acceptanceOf(finding, DECISION) });
}

test("an accepted finding does not count, is kept in the workbook, and counts again when it is taken back", async () => {
  await validateWorkbook(pane, { quietly: false });
  const before = report();
  const [first, second] = sums();
  await accept(first);
  expect(report().accepted).toMatchObject([{ finding: { identity: first?.identity }, acceptance: DECISION }]);
  expect(report().counts.error).toBe(before.counts.error - 1);
  expect(state()).toMatchObject({ work: null, problem: null });
  await accept(second);
  expect(readAcceptances(await readCustomXml(ACCEPTANCES_NAMESPACE))).toMatchObject({
    acceptances: [{ identity: first?.identity }, { identity: second?.identity }],
  });
  for (const { identity } of [first, second].filter((one) => one !== undefined)) {
    await changeAcceptances(pane, { kind: "take-back", identity });
  }
  expect(report().findings).toEqual(before.findings);
  expect(report().accepted).toEqual([]);
});

test("what cannot be read is left as it is, until it is cleared; nobody else's part is touched", async () => {
  await writeCustomXml(ACCEPTANCES_NAMESPACE, BROKEN);
  fixture.model.customXml.add(THEIRS);
  await validateWorkbook(pane, { quietly: false });
  await accept(sums()[0]);
  expect(state().outcome).toMatchObject({ acceptancesUnreadable: true, report: { accepted: [] } });
  expect(await readCustomXml(ACCEPTANCES_NAMESPACE)).toBe(BROKEN);
  await changeAcceptances(pane, { kind: "clear" });
  expect(state().outcome).not.toHaveProperty("acceptancesUnreadable");
  await accept(sums()[0]);
  expect(report().accepted).toHaveLength(1);
  expect(fixture.model.customXml.items().map(({ xml }) => xml)).toContain(THEIRS);
});
