import { currentAgreement } from "../../../src/agreement/current";
import { acceptanceOf, withAcceptance, withoutAcceptance } from "../../../src/validation/accepted/accept";
import { applyAcceptances } from "../../../src/validation/accepted/applyAcceptances";
import { validate } from "../../../src/validation/engine";
import type { Report } from "../../../src/validation/report";
import { movedTables } from "../../support/movedTables";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";

const withDecided = (decided: number) => scoreboardSnapshot({ processing: { "yrittaja/first": { decided } } });
const reportOf = (snapshot: ReturnType<typeof withDecided>): Report =>
  validate(snapshot, { agreement: currentAgreement });

const report = reportOf(withDecided(125));
const finding = report.findings.find(({ rule }) => rule === "A01");
if (!finding) throw new Error("The planted error was not found.");
const acceptance = acceptanceOf(finding, {
  reason: "Viisi päätöstä siirtyi kirjaamosta",
  accepted: "2022-10-14",
  expires: "2022-12-31",
});

test("an accepted finding stands apart and does not count", () => {
  expect(report).toMatchObject({ valid: false, counts: { error: 1 }, accepted: [] });
  const after = applyAcceptances(report, [acceptance], "2022-10-15");
  expect(after).toMatchObject({ valid: true, counts: { error: 0 }, accepted: [{ finding, acceptance }], lapsed: [] });
  expect(after.findings).not.toContain(finding);
});

test("it holds wherever the row has moved to", () => {
  const moved = applyAcceptances(reportOf(movedTables(withDecided(125))), [acceptance], "2022-10-15");
  expect(moved.counts.error).toBe(0);
});

test("it comes back when the figure changes", () => {
  const after = applyAcceptances(reportOf(withDecided(126)), [acceptance], "2022-10-15");
  expect(after).toMatchObject({ valid: false, counts: { error: 1 }, accepted: [], lapsed: [{ because: "changed" }] });
});

test("it comes back after its last day", () => {
  expect(applyAcceptances(report, [acceptance], "2022-12-31").counts.error).toBe(0);
  const after = applyAcceptances(report, [acceptance], "2023-01-01");
  expect(after).toMatchObject({ valid: false, counts: { error: 1 }, lapsed: [{ because: "expired", acceptance }] });
});

test("without a last day it holds as long as the figures do", () => {
  expect(applyAcceptances(report, [{ ...acceptance, expires: null }], "2099-01-01").counts.error).toBe(0);
});

test("a rule that could not be run keeps the workbook from being valid", () => {
  const failed: Report = { ...report, failures: [{ rule: "A01", message: "?" }] };
  expect(applyAcceptances(failed, [acceptance], "2022-10-15").valid).toBe(false);
});

test("accepting again replaces the former acceptance; taking back removes it", () => {
  const again = { ...acceptance, reason: "Uusi syy" };
  expect(withAcceptance([acceptance], again)).toEqual([again]);
  expect(withoutAcceptance([again], finding)).toEqual([]);
});
