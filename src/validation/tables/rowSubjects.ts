import { nearestName } from "../../agreement/nearestName";
import { nameKey, type ProcessNames } from "../../agreement/processNames";
import type { Agreement, PermitKind, Process, ProcessGroup } from "../../agreement/schema";

import { choiceWord, readChoice } from "../../scoreboard/layout/choiceWords";

/** What a row is about: a process, or a group of them in the efficiency annex. */
export interface RowSubject {
  /** In the language of the workbook that is validated. */
  readonly label: string;
}

/** A row of the template, known by other names than its label too. */
interface NamedSubject extends RowSubject {
  readonly names?: readonly string[];
}

/** How a name in a row is understood: known, or unknown with what it most likely means. */
export type SubjectReading<S extends RowSubject> =
  { readonly known: S } | { readonly known: null; readonly suggested: S | null };

/** Reads the name of a row; each spelling is looked up once. */
export type SubjectReader<S extends RowSubject> = (name: string) => SubjectReading<S>;

export function processReader(names: ProcessNames): SubjectReader<Process> {
  return remembered((name) => {
    const known = names.find(name);
    return known ? { known } : { known, suggested: names.nearest(name) };
  });
}

/** Reads the groups of the annex Tehokkuus by their own labels and by the names of their processes. */
export function groupReader(agreement: Agreement, names: ProcessNames): SubjectReader<RowSubject> {
  const { groups } = agreement.efficiency;
  const namesOf = ({ label, name }: ProcessGroup): string[] => [label, ...(name ? Object.values(name) : [])];
  const byName = new Map(groups.flatMap((group) => namesOf(group).map((name) => [nameKey(name), group] as const)));
  const groupOf = (process: Process): RowSubject =>
    groups.find(({ processes }) => processes.length === 1 && processes[0] === process.id) ?? process;
  return remembered((name) => {
    const group = byName.get(nameKey(name));
    const process = group ? null : names.find(name);
    const known = group ?? (process && groupOf(process));
    if (known) return { known };
    const near = names.nearest(name);
    return { known: null, suggested: near && groupOf(near) };
  });
}

/** Reads the rows of a table whose labels the template sets. A number that is one digit off is another number. */
export function labelReader<S extends NamedSubject>(subjects: readonly S[]): SubjectReader<S> {
  const byLabel = new Map(
    subjects.flatMap((subject) => [subject.label, ...(subject.names ?? [])].map((name) => [nameKey(name), subject])),
  );
  return remembered((name) => {
    const key = nameKey(name);
    const known = byLabel.get(key);
    if (known) return { known };
    const nearest = /^\p{Number}/u.test(key) ? null : nearestName(key, byLabel.keys());
    return { known: null, suggested: nearest === null ? null : (byLabel.get(nearest) ?? null) };
  });
}

/** Reads the rows of a table that the workbook itself makes up: any name is known. */
export const readAny: SubjectReader<RowSubject> = (name) => ({ known: { label: name } });

/** The same for missions, whose category of permit is the same in any language. */
export const readMission: SubjectReader<RowSubject> = remembered((name) => {
  const [, mission = name, category = ""] = /^(.*), (.*)$/.exec(name) ?? [];
  const known = readChoice("permitCategory", category);
  return { known: { label: known === null ? name : `${mission}, ${choiceWord("permitCategory", known, "fi")}` } };
});

/** The kind that the column Lupatyyppi names: first where it is blank, `null` where it is neither. */
export function readKind(text: string): PermitKind | null {
  return nameKey(text) === "" ? "first" : readChoice("permitKind", text);
}

/** A reading of texts that does its work once for each spelling. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
