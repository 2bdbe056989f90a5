import type { Agreement, Process } from "./schema";

/** Finds processes by any of their names; made once for an agreement. */
export interface ProcessNames {
  /** The process of that label, code or alias, `null` where none has it. Case, diacritics, blanks and leading dashes do not matter. */
  find(name: string): Process | null;
  /** The process whose name is nearest to a name that `find` does not know, `null` where nothing is near. */
  nearest(name: string): Process | null;
}

/** Spellings whose answer is kept: a column repeats a few names many times. */
const MOST_REMEMBERED = 1000;

const PARENTHESIS = /\s*\([^)]*\)/g;

export function processNames(agreement: Agreement): ProcessNames {
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
      const wanted = nameKey(name);
      let best: Process | null = null;
      let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
      for (const [key, process] of byKey) {
        const distance = editDistance(wanted, key, bestDistance);
        if (distance < bestDistance) {
          best = process;
          bestDistance = distance;
        }
      }
      return best;
    },
  };
}

/** Every name that a process answers to. */
export function namesOf(process: Process): string[] {
  return [
    process.id,
    process.label,
    process.label.replace(PARENTHESIS, ""),
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

/** Edits (insert, delete, replace) between two words, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? limit) + 1, (current[j - 1] ?? limit) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}
