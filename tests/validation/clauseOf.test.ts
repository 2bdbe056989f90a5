import { currentAgreement } from "../../src/agreement/current";
import { clauseOf } from "../../src/validation/clauseOf";
import { EVERY_FINDING } from "../support/everyFinding";

const numberOf = (rule: string): string | null => {
  const finding = EVERY_FINDING.find((one) => one.rule === rule);
  return finding ? (clauseOf(finding, currentAgreement)?.number ?? null) : null;
};

test("a finding quotes the clause that its rule rests on, or the one that it names itself", () => {
  expect(["G01", "G04", "G10", "T01"].map(numberOf)).toEqual(["1.2", "2.3b", "6.2.2", null]);
});

test("what the annex Tehokkuus defines is quoted with its definition", () => {
  const finding = EVERY_FINDING.find(({ rule }) => rule === "A05");
  const clause = finding && clauseOf(finding, currentAgreement);
  expect(clause?.number).toBe("1.1.3");
  expect(clause?.texts).toContain(currentAgreement.efficiency.definitions.ptsPerHtv);
});

test("every clause that a rule names has its words in the agreement", () => {
  for (const finding of EVERY_FINDING) {
    const clause = clauseOf(finding, currentAgreement);
    if (clause) expect(clause.texts.every((text) => text.length > 0)).toBe(true);
  }
});
