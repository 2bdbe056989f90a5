import * as z from "zod/mini";
import { jsonPartXml, readJsonPart } from "../stored/jsonPart";
import { type Acceptance, acceptanceSchema } from "./acceptance";
import { ACCEPTANCES_NAMESPACE } from "./namespace";

const schema = z.strictObject({ version: z.literal(1), accepted: z.array(acceptanceSchema) });
const PART = { element: "accepted", namespace: ACCEPTANCES_NAMESPACE };

export type AcceptancesReading =
  | { readonly ok: true; readonly acceptances: readonly Acceptance[] }
  /** The part is not what we write: `issue` says where. */
  | { readonly ok: false; readonly issue: string };

const NONE: AcceptancesReading = { ok: true, acceptances: [] };

/** Reads the custom XML part, `null` where the workbook has none. */
export function readAcceptances(xml: string | null): AcceptancesReading {
  if (xml === null) return NONE;
  const part = readJsonPart(xml, PART);
  if (!part.ok) return part;
  const reading = schema.safeParse(part.content);
  if (reading.success) return { ok: true, acceptances: reading.data.accepted };
  return { ok: false, issue: [PART.element, ...(reading.error.issues[0]?.path ?? [])].join(".") };
}

/** The custom XML part that holds the acceptances. */
export function acceptancesXml(acceptances: readonly Acceptance[]): string {
  return jsonPartXml(PART, { version: 1, accepted: acceptances });
}
