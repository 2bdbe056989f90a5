const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text of an XML document with its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g, (entity, name, decimal, hex) => {
    if (typeof name === "string") return ENTITIES.get(name) ?? entity;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Text as it stands in a workbook's XML; control characters, which XML does not allow, are spelled as Excel does. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) => `_x${hexadecimal(character)}_`)
    .replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** The attributes of a start tag by their names without a namespace prefix. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(/(?<![\w.-])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}

/** An element of an XML document, with the place of its text in what it was found in. */
export interface XmlElement {
  readonly start: number;
  readonly end: number;
  /** Of the namespace, with its colon; "" where there is none. */
  readonly prefix: string;
  /** The start tag after its name: ` r="3" spans="1:4"`. */
  readonly attributes: string;
  /** What stands inside, `null` in an element that closes itself. */
  readonly content: string | null;
}

/** The elements of a name that do not stand in one another; the first without an end is the last that is looked at. */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(String.raw`<((?:\w+:)?)${name}(?=[\s/>])([^<>]*)>`, "g");
  const closing = new RegExp(String.raw`</(?:\w+:)?${name}\s*>`, "g");
  for (let tag = opening.exec(xml); tag; tag = opening.exec(xml)) {
    const [, prefix = "", attributes = ""] = tag;
    const start = tag.index;
    if (attributes.endsWith("/")) {
      yield { start, end: opening.lastIndex, prefix, attributes: attributes.slice(0, -1), content: null };
      continue;
    }
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    if (!end) return;
    yield { start, end: closing.lastIndex, prefix, attributes, content: xml.slice(opening.lastIndex, end.index) };
    opening.lastIndex = closing.lastIndex;
  }
}
