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

test.each<[string, string, (copy: typeof data) => void]>([
  ["a hundred thousand years", "years", (copy) => copy.years.push(...new Array<number>(100_000).fill(2022))],
  [
    "a target of 1e300 days",
    "processingTimes.processes[0].statutory.first.days",
    (copy) => {
      Object.assign(copy.processingTimes.processes[0] ?? {}, {
        statutory: { first: { form: "days", days: 1e300 }, extension: null },
      });
    },
  ],
  [
    "a title of a book's length",
    "title",
    (copy) => {
      copy.title = "a".repeat(100_000);
    },
  ],
  [
    "a process by the name of an object's own key",
    "processingTimes.processes[2].id",
    (copy) => {
      Object.assign(copy.processingTimes.processes[2] ?? {}, { id: "__proto__" });
    },
  ],
  [
    "a name that is a number",
    "processingTimes.processes[2].label",
    (copy) => {
      Object.assign(copy.processingTimes.processes[2] ?? {}, { label: 12 });
    },
  ],
])("%s is refused at its place", (_, path, change) => {
  expect(issuesOf(changed(change))).toContain(path);
});

test("keys that mean something to JavaScript are unknown ones", () => {
  expect(issuesOf(JSON.parse(JSON.stringify(data).replace("{", '{"__proto__":{"id":"x"},"constructor":1,')))).toEqual([
    "",
  ]);
});
