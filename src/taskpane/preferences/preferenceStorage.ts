import { partitionKey } from "../../excel/partitionKey";
import type { Keeping } from "../state/settingsState";
import { DEFAULT_PREFERENCES, type Preferences, preferencesText, readPreferences } from "./preferences";

const NAME = "scoreboard.preferences";

export interface KeptPreferences {
  readonly preferences: Preferences;
  readonly keeping: Keeping;
}

/** What the browser keeps for the person; what cannot be read is left as it is, and the defaults hold. */
export function loadPreferences(): KeptPreferences {
  const stored = withStorage((storage) => storage.getItem(keyName()));
  if (!stored.ok) return { preferences: DEFAULT_PREFERENCES, keeping: "impossible" };
  const reading = readPreferences(stored.result);
  return reading.ok
    ? { preferences: reading.preferences, keeping: "kept" }
    : { preferences: DEFAULT_PREFERENCES, keeping: "unreadable" };
}

export function savePreferences(preferences: Preferences): Keeping {
  const saved = withStorage((storage) => {
    storage.setItem(keyName(), preferencesText(preferences));
  });
  return saved.ok ? "kept" : "impossible";
}

function keyName(): string {
  return `${partitionKey()}${NAME}`;
}

type Stored<T> = { readonly ok: true; readonly result: T } | { readonly ok: false };

/** A browser that keeps nothing for pages within pages says so by throwing. */
function withStorage<T>(access: (storage: Storage) => T): Stored<T> {
  try {
    return { ok: true, result: access(localStorage) };
  } catch (error) {
    if (error instanceof DOMException) return { ok: false };
    throw error;
  }
}
