import type { Language } from "./language";
import type { Agreement, ProcessGroup } from "./schema";

const MADE = new WeakMap<Agreement, Map<Language, Agreement>>();

/**
 * An agreement whose processes and groups are called by their names in a language, wherever it has one; they answer to their
 * former labels too. Made once, so that its processes may be compared by identity.
 */
export function localAgreement(agreement: Agreement, language: Language): Agreement {
  if (language === "fi") return agreement;
  const made = MADE.get(agreement) ?? new Map<Language, Agreement>();
  MADE.set(agreement, made);
  const local = made.get(language) ?? withNames(agreement, language);
  made.set(language, local);
  return local;
}

function withNames(agreement: Agreement, language: Exclude<Language, "fi">): Agreement {
  const { processingTimes, efficiency } = agreement;
  return {
    ...agreement,
    processingTimes: {
      ...processingTimes,
      processes: processingTimes.processes.map((process) => ({
        ...process,
        label: process.names[language][0] ?? process.label,
        names: { ...process.names, fi: [process.label, ...process.names.fi] },
      })),
    },
    efficiency: { ...efficiency, groups: efficiency.groups.map((group) => localGroup(group, language)) },
  };
}

function localGroup(group: ProcessGroup, language: Exclude<Language, "fi">): ProcessGroup {
  return { ...group, label: group.name?.[language] ?? group.label };
}
