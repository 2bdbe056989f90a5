import * as z from "zod/mini";
import { type Acceptance, acceptanceSchema } from "./acceptance";
import { ACCEPTANCES_NAMESPACE } from "./namespace";

const schema = z.strictObject({ version: z.literal(1), accepted: z.array(acceptanceSchema) });

export type AcceptancesReading =
  | { readonly ok: true; readonly acceptances: readonly Acceptance[] }
  /** The part is not what we write: `issue` says what is wrong and where. */
  | { readonly ok: false; readonly issue: string };

const NONE: AcceptancesReading = { ok: true, acceptances: [] };
const ROOT = /<(?:(\w+):)?accepted\b[^<>]*?(?:\/>|>([^<]*)<\/(?:\w+:)?accepted\s*>)\s*$/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Reads the custom XML part, `null` where the workbook has none. */
export function readAcceptances(xml: string | null): AcceptancesReading {
  if (xml === null) return NONE;
  const root = ROOT.exec(xml.trim());
  if (!root || !xml.includes(ACCEPTANCES_NAMESPACE)) return { ok: false, issue: "accepted" };
  const content = parsed(unescaped(root[2] ?? ""));
  if (content === undefined) return { ok: false, issue: "JSON" };
  const reading = schema.safeParse(content);
  if (reading.success) return { ok: true, acceptances: reading.data.accepted };
  const [first] = reading.error.issues;
  return { ok: false, issue: first ? `${first.path.join(".")}: ${first.message}` : "" };
}

/** The custom XML part that holds the acceptances. */
export function acceptancesXml(acceptances: readonly Acceptance[]): string {
  const content = JSON.stringify({ version: 1, accepted: acceptances });
  return `<accepted xmlns="${ACCEPTANCES_NAMESPACE}">${escaped(content)}</accepted>`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What XML does not take as it is: marks, and the signs that no XML may hold. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(
      /[^\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
