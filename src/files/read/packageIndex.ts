import { FILE_LIMITS } from "../limits";
import { WorkbookFileError } from "../workbookFileError";
import type { PackageParts } from "../zip/readZip";
import { attributesOf } from "./xmlText";

/** A sheet of the workbook and the part of the package that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

const DECODER = new TextDecoder();

/** The text of a part, `null` where the package has none of that name. */
export function partText(parts: PackageParts, path: string): string | null {
  const part = parts.get(path) ?? parts.get(nameIgnoringCase(parts, path) ?? "");
  return part ? DECODER.decode(part) : null;
}

/**
 * The XML of the workbook itself: its sheets, names and settings.
 * @throws {WorkbookFileError} "not-a-workbook" or "old-format"
 */
export function workbookText(parts: PackageParts): string {
  return partText(parts, mainPart(parts)) ?? "";
}

/**
 * The worksheets of a workbook in the order of its tabs; chart sheets have no cells and are left out.
 * @throws {WorkbookFileError} "not-a-workbook", "old-format", "damaged" or "too-large"
 */
export function worksheetParts(parts: PackageParts): SheetPart[] {
  const workbookPath = mainPart(parts);
  const workbook = partText(parts, workbookPath);
  const links = relationships(parts, workbookPath);
  if (workbook === null || links === null) throw new WorkbookFileError("damaged", "the list of sheets is missing");
  const targets = new Map(links.filter(({ type }) => type === "worksheet").map(({ id, path }) => [id, path]));
  const sheets: SheetPart[] = [];
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    const path = targets.get(attributes.get("id") ?? "");
    if (path === undefined) continue;
    const name = attributes.get("name") ?? "";
    if (nameIgnoringCase(parts, path) === null)
      throw new WorkbookFileError("damaged", `the sheet "${name}" is missing`);
    if (names.has(name.toLowerCase())) throw new WorkbookFileError("damaged", `two sheets are named "${name}"`);
    if (paths.has(path.toLowerCase())) throw new WorkbookFileError("damaged", `two sheets are stored as "${path}"`);
    if (sheets.length === FILE_LIMITS.sheets) throw new WorkbookFileError("too-large", "there are too many sheets");
    names.add(name.toLowerCase());
    paths.add(path.toLowerCase());
    sheets.push({ name, path });
  }
  if (sheets.length === 0) throw new WorkbookFileError("damaged", "there is no worksheet");
  return sheets;
}

/**
 * The path of the workbook's own part.
 * @throws {WorkbookFileError} "not-a-workbook" or "old-format"
 */
export function mainPart(parts: PackageParts): string {
  for (const { type, path } of typedParts(parts)) {
    if (type.includes("sheet.binary.macroEnabled.main")) throw new WorkbookFileError("old-format", "a binary workbook");
    if (/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/.test(type)) {
      return path;
    }
  }
  throw new WorkbookFileError("not-a-workbook", "a package without a workbook");
}

/** The texts that cells share, as XML; `null` where the workbook has none. */
export function sharedTexts(parts: PackageParts): string | null {
  for (const { type, path } of typedParts(parts)) if (type.endsWith(".sharedStrings+xml")) return partText(parts, path);
  return null;
}

/** The parts that the package names with what they are. */
function* typedParts(parts: PackageParts): Generator<{ readonly type: string; readonly path: string }> {
  const types = partText(parts, "[Content_Types].xml") ?? "";
  for (const [tag] of types.matchAll(/<(?:\w+:)?Override\b[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    const path = (attributes.get("PartName") ?? "").replace(/^\//, "");
    yield { type: attributes.get("ContentType") ?? "", path };
  }
}

/** A part's reference to another part, or to a file outside of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  /** The part of the package that it names, if it names one. */
  readonly path: string;
}

/** What a part refers to, `null` where the package does not say. */
export function relationships(parts: PackageParts, path: string): Relationship[] | null {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const links = partText(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (links === null) return null;
  return [...links.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([tag]) => {
    const attributes = attributesOf(tag);
    const target = attributes.get("Target") ?? "";
    const type = attributes.get("Type") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target,
      path: resolved(folder, target),
    };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function nameIgnoringCase(parts: PackageParts, path: string): string | null {
  if (parts.has(path)) return path;
  for (const name of parts.keys()) if (name.toLowerCase() === path.toLowerCase()) return name;
  return null;
}
