import { type FixOutcome, type FixPreview, NO_FIX, reduceFix, whileFixing } from "../../src/taskpane/state/fixState";

const preview: FixPreview = { anchor: "T01|A|B1", keys: ["T01|A|B1"], alternatives: [[], []], chosen: 0, locked: [] };
const outcome: FixOutcome = { kind: "outdated" };

test("a preview is shown until it is cancelled or done", () => {
  const shown = reduceFix(NO_FIX, { type: "fix-previewed", preview });
  expect(shown).toEqual({ preview, outcome: null });
  expect(reduceFix(shown, { type: "fix-cancelled" })).toEqual(NO_FIX);
  expect(reduceFix(shown, { type: "fix-finished", outcome })).toEqual({ preview: null, outcome });
});

test("of several alternatives one is chosen; without a preview there is nothing to choose", () => {
  const shown = reduceFix(NO_FIX, { type: "fix-previewed", preview });
  expect(reduceFix(shown, { type: "fix-chosen", chosen: 1 }).preview?.chosen).toBe(1);
  expect(reduceFix(NO_FIX, { type: "fix-chosen", chosen: 1 })).toEqual(NO_FIX);
});

test("what came of a fix stays until it is dismissed, also while another one is looked at", () => {
  const done = reduceFix(NO_FIX, { type: "fix-finished", outcome });
  expect(reduceFix(done, { type: "fix-previewed", preview })).toEqual({ preview, outcome });
  expect(reduceFix(done, { type: "fix-dismissed" })).toEqual(NO_FIX);
});

test("while the next fix is done nothing is said of the last one but that it can be undone", () => {
  const none = { cells: [], sheetNames: [], lines: [], merges: [], heights: [], tables: [], calculationMode: null };
  const applied = { transition: { from: none, to: none, opened: [] }, added: [] };
  const fixed: FixOutcome = { kind: "fixed", findings: 1, applied };
  expect(whileFixing({ preview, outcome: fixed })).toEqual({ preview, outcome: fixed });
  expect(whileFixing({ preview, outcome })).toEqual({ preview, outcome: null });
});
