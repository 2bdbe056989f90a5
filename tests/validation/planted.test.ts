import { currentAgreement } from "../../src/agreement/current";
import { validate } from "../../src/validation/engine";
import type { RuleCode } from "../../src/validation/findings";
import { placeText } from "../support/ruleTester";
import { PLANTS } from "./planted/plants";

const isCode = (code: string): code is RuleCode => code in PLANTS;
const cases = Object.keys(PLANTS)
  .filter(isCode)
  .flatMap((code) => PLANTS[code].map((plant, index) => ({ code, place: index + 1, ...plant })));

test.each(cases)("$code planted at place $place is found there and nowhere else", ({ code, workbook, at, besides }) => {
  const { now, former } = workbook();
  const { findings, failures } = validate(now, { agreement: currentAgreement, ...(former && { former }) });
  expect(failures).toEqual([]);
  expect(findings.filter(({ rule }) => rule === code).map((finding) => placeText(finding))).toEqual([at]);
  expect([...new Set(findings.map(({ rule }) => rule))].filter((rule) => rule !== code).sort()).toEqual(
    [...besides].sort(),
  );
});
