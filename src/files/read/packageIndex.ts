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
 * @throws {WorkbookFileError} "not-a-workbook", "old-format" or "damaged"
 */
export function worksheetParts(parts: PackageParts): SheetPart[] {
  const workbookPath = mainPart(parts);
  const workbook = partText(parts, workbookPath);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const links = partText(parts, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`);
  if (workbook === null || links === null) throw new WorkbookFileError("damaged", "the list of sheets is missing");
  const targets = new Map<string, string>();
  for (const [tag] of links.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    if (attributes.get("Type")?.endsWith("/worksheet") !== true) continue;
    targets.set(attributes.get("Id") ?? "", resolved(folder, attributes.get("Target") ?? ""));
  }
  const sheets: SheetPart[] = [];
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    const path = targets.get(attributes.get("id") ?? "");
    if (path === undefined) continue;
    const name = attributes.get("name") ?? "";
    if (nameIgnoringCase(parts, path) === null)
      throw new WorkbookFileError("damaged", `the sheet "${name}" is missing`);
    if (sheets.some((sheet) => sheet.name === name)) {
      throw new WorkbookFileError("damaged", `two sheets are named "${name}"`);
    }
    sheets.push({ name, path });
  }
  if (sheets.length === 0) throw new WorkbookFileError("damaged", "there is no worksheet");
  return sheets;
}

function mainPart(parts: PackageParts): string {
  const types = partText(parts, "[Content_Types].xml") ?? "";
  for (const [tag] of types.matchAll(/<(?:\w+:)?Override\b[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    const type = attributes.get("ContentType") ?? "";
    if (type.includes("sheet.binary.macroEnabled.main")) throw new WorkbookFileError("old-format", "a binary workbook");
    if (/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/.test(type)) {
      return (attributes.get("PartName") ?? "").replace(/^\//, "");
    }
  }
  throw new WorkbookFileError("not-a-workbook", "a package without a workbook");
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
