import { TroubleError, troubleOf } from "../../src/excel/trouble";

const thrownByOffice = (code: string): Error => Object.assign(new Error("As Excel words it"), { code });

test.each([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "protected"],
  ["InactiveWorkbook", "other-workbook"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["InvalidOrTimedOutSession", "session-lost"],
])("Excel's %s is the refusal %s", (code, kind) => {
  expect(troubleOf(thrownByOffice(code))).toEqual({ kind });
});

test("what Excel's refusals do not explain is a bug with its code and message", () => {
  expect(troubleOf(thrownByOffice("ApiNotFound"))).toEqual({
    kind: "bug",
    code: "ApiNotFound",
    message: "As Excel words it",
  });
  expect(troubleOf(new RangeError("out of range"))).toEqual({
    kind: "bug",
    code: "RangeError",
    message: "out of range",
  });
  expect(troubleOf("a text")).toEqual({ kind: "bug", code: "string", message: "a text" });
});

test("trouble of our own keeps its data", () => {
  const trouble = { kind: "exists", names: ["Tiedot"] } as const;
  expect(troubleOf(new TroubleError(trouble))).toBe(trouble);
});
