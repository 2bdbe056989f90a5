import { currentAgreement } from "../../../src/agreement/current";
import { differences } from "../../../src/validation/differences/differences";
import { validate } from "../../../src/validation/engine";
import type { Finding } from "../../../src/validation/findings";
import type { Report } from "../../../src/validation/report";
import { movedTables } from "../../support/movedTables";
import { scoreboardSnapshot, type ScoreboardInput } from "../../support/scoreboardSnapshot";

const snapshot = (first: Record<string, number>, extension: Record<string, number> = {}) =>
  scoreboardSnapshot({
    processing: { "yrittaja/first": first, "yrittaja/extension": extension } satisfies ScoreboardInput["processing"],
  });
const report = (workbook: ReturnType<typeof snapshot>): Report => validate(workbook, { agreement: currentAgreement });

const inShort = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === "error").map(({ identity }) => identity);

const FIRST = "A01/Käsittelyajat/yrittaja|first/decided";
const EXTENSION = "A01/Käsittelyajat/yrittaja|extension/decided";

function compared(before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>) {
  const { new: added, mended, worse, open } = differences(report(before), report(after));
  return { new: inShort(added), mended: inShort(mended), worse: inShort(worse), open: inShort(open) };
}

test("new, mended", () => {
  expect(compared(snapshot({ decided: 125 }), snapshot({}, { decided: 121 }))).toEqual({
    new: [EXTENSION],
    mended: [FIRST],
    worse: [],
    open: [],
  });
});

test("still open, also where the row has moved, and where it is nearer than it was", () => {
  const open = { new: [], mended: [], worse: [], open: [FIRST] };
  expect(compared(snapshot({ decided: 125 }), movedTables(snapshot({ decided: 125 })))).toEqual(open);
  expect(compared(snapshot({ decided: 125 }), snapshot({ decided: 123 }))).toEqual(open);
});

test("worse: further from what it ought to be", () => {
  expect(compared(snapshot({ decided: 125 }), snapshot({ decided: 126 }))).toEqual({
    new: [],
    mended: [],
    worse: [FIRST],
    open: [],
  });
});

test("of two findings of the same identity one mended leaves one open", () => {
  const [finding] = report(snapshot({ decided: 125 })).findings.filter(({ rule }) => rule === "A01");
  if (!finding) throw new Error("The planted error was not found.");
  const twice = { ...report(snapshot({})), findings: [finding, finding] };
  const { mended, open } = differences(twice, { ...twice, findings: [finding] });
  expect([mended.length, open.length]).toEqual([1, 1]);
});
