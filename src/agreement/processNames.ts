import { nearestName } from "./nearestName";
import type { Agreement, Process } from "./schema";

/** Finds processes by any of their names. */
export interface ProcessNames {
  /** The process of that label, code or alias, `null` where none has it. Case, diacritics, blanks and leading dashes do not matter. */
  find(name: string): Process | null;
  /** The process whose name is nearest to a name that `find` does not know, `null` where nothing is near. */
  nearest(name: string): Process | null;
}

/** Spellings whose answer is kept: a column repeats a few names many times. */
const MOST_REMEMBERED = 1000;

const PARENTHESIS = /\s*\([^)]*\)/g;

const made = new WeakMap<Agreement, ProcessNames>();

/** The names of an agreement's processes; made once for each agreement. */
export function processNames(agreement: Agreement): ProcessNames {
  const known = made.get(agreement);
  if (known) return known;
  const names = namesIn(agreement);
  made.set(agreement, names);
  return names;
}

function namesIn(agreement: Agreement): ProcessNames {
  const byKey = new Map<string, Process>();
  for (const process of agreement.processingTimes.processes) {
    for (const name of namesOf(process)) byKey.set(nameKey(name), process);
  }
  const remembered = new Map<string, Process | null>();
  const find = (name: string): Process | null => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const found = byKey.get(nameKey(name)) ?? null;
    if (remembered.size < MOST_REMEMBERED) remembered.set(name, found);
    return found;
  };
  return {
    find,
    nearest(name) {
      const nearest = nearestName(nameKey(name), byKey.keys());
      return nearest === null ? null : (byKey.get(nearest) ?? null);
    },
  };
}

/** Every name that a process answers to. */
export function namesOf(process: Process): string[] {
  return [
    process.id,
    process.label,
    process.label.replace(PARENTHESIS, "") || process.label,
    ...(process.code === undefined ? [] : [process.code]),
    ...process.names.fi,
    ...process.names.sv,
    ...process.names.en,
  ];
}

/** What two spellings of one name have in common. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");
}
