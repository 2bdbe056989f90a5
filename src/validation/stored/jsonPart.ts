/** How a custom XML part holds JSON: as the text of its one element. */
export interface JsonPart {
  /** Name of the element. */
  readonly element: string;
  readonly namespace: string;
}

export type JsonReading =
  { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly issue: string };

const LAST_CODE_POINT = 0x10ffff;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The JSON that a custom XML part holds; where it is not such a part, `issue` says what was looked for. */
export function readJsonPart(xml: string, { element, namespace }: JsonPart): JsonReading {
  const shape = new RegExp(`<(?:(\\w+):)?${element}\\b[^<>]*?(?:\\/>|>([^<]*)<\\/(?:\\w+:)?${element}\\s*>)\\s*$`);
  const root = shape.exec(xml.trim());
  if (!root || !xml.includes(namespace)) return { ok: false, issue: element };
  try {
    const content: unknown = JSON.parse(unescaped(root[2] ?? ""));
    return { ok: true, content };
  } catch {
    return { ok: false, issue: "JSON" };
  }
}

/** The custom XML part that holds something as JSON. */
export function jsonPartXml({ element, namespace }: JsonPart, content: object): string {
  return `<${element} xmlns="${namespace}">${escaped(JSON.stringify(content))}</${element}>`;
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
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
