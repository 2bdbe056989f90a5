import data from "../../src/agreement/migri-2022-2026.json";
import { readAgreement } from "../../src/agreement/readAgreement";

/** A copy of the shipped agreement with one place changed. */
function changed(change: (copy: typeof data) => void): unknown {
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

function issuesOf(json: unknown): string[] {
  const reading = readAgreement(json);
  return reading.ok ? [] : reading.issues.map(({ path }) => path);
}

test("the shipped agreement is read", () => {
  expect(issuesOf(data)).toEqual([]);
});

test("each broken place is named by its path", () => {
  const broken = changed((copy) => {
    Object.assign(copy.processingTimes.processes[3] ?? {}, {
      statutory: { first: { form: "days", days: -1 }, extension: null },
    });
    Object.assign(copy.indicators[0] ?? {}, { name: { fi: "", sv: "x", en: "x" } });
  });
  expect(issuesOf(broken)).toEqual(["processingTimes.processes[3].statutory.first.days", "indicators[0].name.fi"]);
});

test("an unknown key is not passed over", () => {
  expect(issuesOf({ ...data, comment: "x" })).toEqual([""]);
});

test("a year without targets, an id used twice and an unknown process are contradictions", () => {
  const broken = changed((copy) => {
    copy.years.push(2025);
    Object.assign(copy.processingTimes.processes[1] ?? {}, { id: "ttol" });
    copy.efficiency.groups.push({ label: "Uusi", name: { fi: "Uusi", sv: "Ny", en: "New" }, processes: ["uusi"] });
  });
  const issues = issuesOf(broken);
  expect(issues).toContain("processingTimes.processes[0].targets");
  expect(issues).toContain("processingTimes.processes[1].id");
  expect(issues).toContain("efficiency.groups[9].processes");
});

test("what is no object at all is said so", () => {
  expect(issuesOf("text")).toEqual([""]);
});
