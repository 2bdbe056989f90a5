import * as z from "zod/mini";
import type { RuleCode } from "../findings";
import { RULES } from "../rules";
import { jsonPartXml, readJsonPart } from "../stored/jsonPart";
import { SETTINGS_NAMESPACE } from "./namespace";

/** The settings that travel with a workbook. */
export interface WorkbookSettings {
  /** Rules that find nothing in this workbook, in the order of the rules. */
  readonly rulesOff: readonly RuleCode[];
}

export type WorkbookSettingsReading =
  | { readonly ok: true; readonly settings: WorkbookSettings }
  /** The part is not what we write: `issue` says where. */
  | { readonly ok: false; readonly issue: string };

const ruleCode = z.custom<RuleCode>((value) => typeof value === "string" && Object.hasOwn(RULES, value));
const schema = z.strictObject({ version: z.literal(1), rulesOff: z.array(ruleCode) });
const PART = { element: "settings", namespace: SETTINGS_NAMESPACE };

/** As a workbook has them in which nobody has chosen anything. */
export const DEFAULT_WORKBOOK_SETTINGS: WorkbookSettings = { rulesOff: [] };

/** Reads the custom XML part, `null` where the workbook has none. */
export function readWorkbookSettings(xml: string | null): WorkbookSettingsReading {
  if (xml === null) return { ok: true, settings: DEFAULT_WORKBOOK_SETTINGS };
  const part = readJsonPart(xml, PART);
  if (!part.ok) return part;
  const reading = schema.safeParse(part.content);
  if (reading.success) return { ok: true, settings: { rulesOff: inOrder(reading.data.rulesOff) } };
  return { ok: false, issue: [PART.element, ...(reading.error.issues[0]?.path ?? [])].join(".") };
}

/** The custom XML part that holds the settings. */
export function workbookSettingsXml({ rulesOff }: WorkbookSettings): string {
  return jsonPartXml(PART, { version: 1, rulesOff });
}

/** The settings with a rule switched on or off. */
export function withRule({ rulesOff }: WorkbookSettings, rule: RuleCode, isOn: boolean): WorkbookSettings {
  const others = rulesOff.filter((code) => code !== rule);
  return { rulesOff: inOrder(isOn ? others : [...others, rule]) };
}

/** Each rule once, in the order of the rules. */
function inOrder(codes: readonly RuleCode[]): readonly RuleCode[] {
  return Object.values(RULES).flatMap(({ meta }) => (codes.includes(meta.code) ? [meta.code] : []));
}
