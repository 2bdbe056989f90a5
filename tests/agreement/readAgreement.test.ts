import data from "../../src/agreement/migri-2022-2026.json";
import { pathText } from "../../src/agreement/agreementIssue";
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
  expect(issuesOf({ ...data, comment: "x" })).toEqual(["comment"]);
});

test("what cannot be told apart, and what hangs on nothing, is told at its place", () => {
  const broken = changed((copy) => {
    copy.years.push(2025, 2022);
    Object.assign(copy.processingTimes.processes[0]?.targets ?? {}, { "2030": { first: null, extension: null } });
    Object.assign(copy.processingTimes.processes[1] ?? {}, { id: "ttol", label: "—" });
    Object.assign(copy.processingTimes.processes[2] ?? {}, { label: "uppehållstillstånd för ARBETSTAGARE" });
    copy.efficiency.groups.push({ label: "Uusi", name: { fi: "Uusi", sv: "Ny", en: "New" }, processes: ["uusi"] });
  });
  const reading = readAgreement(broken);
  const at = (place: string) => (reading.ok ? [] : reading.issues.filter(({ path }) => path === place));
  const problems = (place: string) => at(place).map(({ problem }) => problem);
  expect(problems("years[4]")).toEqual([{ code: "taken", name: "2022", by: "years[0]" }]);
  expect(problems("processingTimes.processes[0].targets.2025")).toEqual([{ code: "missing" }]);
  expect(problems("processingTimes.processes[0].targets.2030")).toEqual([{ code: "foreign-year" }]);
  expect(problems("processingTimes.processes[1].id")).toEqual([
    { code: "taken", name: "ttol", by: "processingTimes.processes[0].id" },
  ]);
  expect(problems("processingTimes.processes[1]")).toContainEqual({ code: "nameless", name: "—" });
  expect(problems("processingTimes.processes[2]")).toContainEqual({
    code: "taken",
    name: "uppehållstillstånd för ARBETSTAGARE",
    by: "processingTimes.processes[0]",
  });
  expect(problems("efficiency.groups[9].processes[0]")).toEqual([{ code: "no-process", id: "uusi" }]);
});

test.each<[string, unknown, unknown]>([
  ["", "text", { code: "kind", expected: "group" }],
  ["title", { ...data, title: undefined }, { code: "missing" }],
  ["title", { ...data, title: "" }, { code: "empty", of: "text" }],
  ["years", { ...data, years: {} }, { code: "kind", expected: "list" }],
  ["years", { ...data, years: [] }, { code: "empty", of: "list" }],
  ["years[0]", { ...data, years: [2022.5] }, { code: "kind", expected: "whole" }],
  ["years[0]", { ...data, years: [22] }, { code: "too-small", limit: 1900, inclusive: true }],
  ["years[0]", { ...data, years: ["2022"] }, { code: "kind", expected: "number" }],
])("at %j, %j", (path, json, problem) => {
  const reading = readAgreement(json);
  expect(reading.ok ? [] : reading.issues).toContainEqual({ path, problem });
});

test.each<[unknown, string, unknown]>([
  [{ first: { form: "weeks" }, extension: null }, ".first.form", ["days", "averages", "share", "months"]],
  [{ first: {}, extension: null }, ".first.form", null],
  [{ first: { form: "share", days: 2, share: 80 }, extension: null }, ".first.share", 1],
])("a target %j", (target, place, told) => {
  const broken = changed((copy) => {
    Object.assign(copy.processingTimes.processes[0]?.targets ?? {}, { "2022": target });
  });
  const problem =
    told === null
      ? { code: "missing" }
      : Array.isArray(told)
        ? { code: "choice", choices: told }
        : { code: "too-large", limit: told, inclusive: true };
  expect(readAgreement(broken)).toEqual({
    ok: false,
    issues: [{ path: `processingTimes.processes[0].targets.2022${place}`, problem }],
  });
});

test.each<[unknown, unknown]>([
  [[1], { code: "kind", expected: "value" }],
  ["2022-13-01", { code: "form", form: "day" }],
  [undefined, { code: "missing" }],
])("the value of an indicator's target cannot be %j", (value, problem) => {
  const broken = changed((copy) => {
    Object.assign(copy.indicators[0] ?? {}, { targets: [{ value, op: null }] });
  });
  expect(readAgreement(broken)).toEqual({ ok: false, issues: [{ path: "indicators[0].targets[0].value", problem }] });
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
  const json: unknown = JSON.parse(JSON.stringify(data).replace("{", '{"__proto__":{"id":"x"},"constructor":1,'));
  expect(issuesOf(json)).toEqual(["__proto__", "constructor"]);
});

test.each<[readonly PropertyKey[], string]>([
  [[], ""],
  [["indicators", 0, "name", "fi"], "indicators[0].name.fi"],
  [["a b"], '["a b"]'],
  [["a", "\n\u001b"], 'a["\\n\\u001b"]'],
  [["a".repeat(1000)], `${"a".repeat(60)}…`],
])("the place %j is written %s", (path, text) => {
  expect(pathText(path)).toBe(text);
});
