import { type AgreementIssue, type AgreementProblem, pathText } from "./agreementIssue";
import { nameKey, namesOf } from "./processNames";
import type { Agreement } from "./schema";

/** Where an agreement that has the right form says what cannot be: nothing may be told apart by chance. */
export function contradictions(agreement: Agreement): AgreementIssue[] {
  const { processes } = agreement.processingTimes;
  const ids = new Set(processes.map(({ id }) => id));
  return [
    ...repeats(agreement.years.map(String), (index) => ["years", index]),
    ...repeats(
      processes.map(({ id }) => id),
      (index) => ["processingTimes", "processes", index, "id"],
    ),
    ...repeats(
      agreement.indicators.map(({ id }) => id),
      (index) => ["indicators", index, "id"],
    ),
    ...repeats(
      agreement.efficiency.groups.map(({ label }) => label),
      (index) => ["efficiency", "groups", index, "label"],
    ),
    ...processes.flatMap((process, index) => yearIssues(process.targets, agreement.years, index)),
    ...nameIssues(agreement),
    ...agreement.efficiency.groups.flatMap((group, index) =>
      group.processes.flatMap((id, place) =>
        ids.has(id) ? [] : issue(["efficiency", "groups", index, "processes", place], { code: "no-process", id }),
      ),
    ),
  ];
}

function issue(path: readonly PropertyKey[], problem: AgreementProblem): AgreementIssue {
  return { path: pathText(path), problem };
}

/** What stands in a list once more. */
function repeats(names: readonly string[], pathOf: (index: number) => readonly PropertyKey[]): AgreementIssue[] {
  const first = new Map<string, number>();
  return names.flatMap((name, index) => {
    const before = first.get(name);
    if (before !== undefined) return issue(pathOf(index), { code: "taken", name, by: pathText(pathOf(before)) });
    first.set(name, index);
    return [];
  });
}

function yearIssues(targets: object, years: readonly number[], index: number): AgreementIssue[] {
  const path = (year: string): readonly PropertyKey[] => ["processingTimes", "processes", index, "targets", year];
  const wanted = new Set(years.map(String));
  return [
    ...[...wanted].flatMap((year) => (Object.hasOwn(targets, year) ? [] : issue(path(year), { code: "missing" }))),
    ...Object.keys(targets).flatMap((year) => (wanted.has(year) ? [] : issue(path(year), { code: "foreign-year" }))),
  ];
}

/** Names by which no process could be found, or two. Ids that stand twice are told by themselves. */
function nameIssues({ processingTimes: { processes } }: Agreement): AgreementIssue[] {
  const owners = new Map<string, number>();
  return processes.flatMap((process, index) => {
    const path = ["processingTimes", "processes", index];
    return namesOf(process).flatMap((name) => {
      const key = nameKey(name);
      if (key === "") return issue(path, { code: "nameless", name });
      const owner = owners.get(key) ?? index;
      owners.set(key, owner);
      const other = processes[owner];
      if (owner === index || other?.id === process.id) return [];
      return issue(path, { code: "taken", name, by: pathText(["processingTimes", "processes", owner]) });
    });
  });
}
