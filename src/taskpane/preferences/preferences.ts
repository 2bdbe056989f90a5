import * as z from "zod/mini";
import { LANGUAGES } from "../../i18n/language";
import { SEVERITIES, type Severity } from "../../validation/severity";

const schema = z.strictObject({
  version: z.literal(1),
  /** `null` follows Office's language. */
  language: z.nullable(z.enum(LANGUAGES)),
  /** Validate after every change. */
  live: z.boolean(),
  /** Severities of which no findings are shown. */
  hidden: z.array(z.enum(SEVERITIES)),
});

/** What the pane keeps for the person, in whatever workbook. */
export type Preferences = Readonly<Omit<z.infer<typeof schema>, "version" | "hidden">> & {
  readonly hidden: readonly Severity[];
};

export type PreferencesReading =
  | { readonly ok: true; readonly preferences: Preferences }
  /** What is kept is not as we write it. */
  | { readonly ok: false };

export const DEFAULT_PREFERENCES: Preferences = { language: null, live: true, hidden: [] };

/** Reads what is kept, `null` where nothing is. */
export function readPreferences(stored: string | null): PreferencesReading {
  if (stored === null) return { ok: true, preferences: DEFAULT_PREFERENCES };
  const reading = schema.safeParse(parsed(stored));
  if (!reading.success) return { ok: false };
  const { language, live, hidden } = reading.data;
  return { ok: true, preferences: { language, live, hidden } };
}

export function preferencesText(preferences: Preferences): string {
  return JSON.stringify({ version: 1, ...preferences });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
