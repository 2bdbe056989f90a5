import { currentAgreement } from "../../../src/agreement/current";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import { fingerprintOf } from "../../../src/validation/identity/fingerprint";
import { movedTables } from "../../support/movedTables";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";

const planted: WorkbookSnapshot = scoreboardSnapshot({
  info: { hoursPerHtv: null },
  processing: { "yrittaja/first": { decided: 150 }, "yrittaja/extension": { received: 12.5 } },
  efficiency: { Kansalaisuus: { automatic: 5000 } },
  cells: { "Käsittelyajat!M10": 0.5, "Käsittelyajat!H4": "Keskiarvo" },
});

const findingsOf = (snapshot: WorkbookSnapshot) =>
  validate(snapshot, { agreement: currentAgreement }).findings.filter(({ severity }) => severity === "error");

test("a finding keeps its identity and what it says when rows and columns move", () => {
  const inTables = (snapshot: WorkbookSnapshot) =>
    findingsOf(snapshot)
      .filter(({ rule }) => rule !== "S03")
      .map((finding) => [finding.identity, fingerprintOf(finding)])
      .sort();
  expect(inTables(planted).length).toBeGreaterThan(3);
  expect(inTables(movedTables(planted))).toEqual(inTables(planted));
});

test("no two findings of a workbook are taken for one another", () => {
  const identities = findingsOf(planted).map(({ identity }) => identity);
  expect(new Set(identities).size).toBe(identities.length);
});

test("an identity names the rule, the table, the row and the column", () => {
  const identities = findingsOf(planted).map(({ identity }) => identity);
  expect(identities).toContain("A01/Käsittelyajat/yrittaja|first/decided");
  expect(identities).toContain("A04/Tehokkuus/kansalaisuus/automatic");
  expect(identities.some((identity) => identity.startsWith("S03/Käsittelyajat/H4/"))).toBe(true);
});
