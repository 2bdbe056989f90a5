import { openPackage } from "../read/openPackage";
import { mainPart, partText, relationships } from "../read/packageIndex";
import { unescapeXml } from "../read/xmlText";
import type { PackageParts } from "../zip/readZip";

/**
 * The custom XML part of a namespace that a workbook file carries, `null` where it has none; of several the first.
 * @throws {WorkbookFileError}
 */
export async function readCustomXml(bytes: Uint8Array, namespace: string): Promise<string | null> {
  const parts = await openPackage(bytes);
  const path = customXmlPath(parts, namespace);
  return path === null ? null : partText(parts, path);
}

/**
 * The custom XML of every namespace that a workbook file carries, in the order of its references.
 * @throws {WorkbookFileError}
 */
export async function readAllCustomXml(bytes: Uint8Array): Promise<string[]> {
  const parts = await openPackage(bytes);
  const named = customXmlPaths(parts).filter(({ namespace }) => namespace !== "");
  const first = new Map([...named].reverse().map(({ namespace, path }) => [namespace, path]));
  return named.flatMap(({ namespace, path }) => (first.get(namespace) === path ? (partText(parts, path) ?? []) : []));
}

/** The part of the package that holds the custom XML of a namespace, `null` where none does. */
export function customXmlPath(parts: PackageParts, namespace: string): string | null {
  return customXmlPaths(parts).find((part) => part.namespace === namespace)?.path ?? null;
}

/** A custom XML part of a package. */
interface CustomXmlPath {
  readonly path: string;
  /** Of its outermost element, "" where it has none. */
  readonly namespace: string;
}

/** The custom XML parts that a workbook refers to. */
export function customXmlPaths(parts: PackageParts): CustomXmlPath[] {
  return (relationships(parts, mainPart(parts)) ?? []).flatMap(({ type, path }) => {
    const xml = type === "customXml" ? partText(parts, path) : null;
    return xml === null ? [] : [{ path, namespace: namespaceOf(xml) }];
  });
}

/** The namespace of the outermost element of an XML document, "" where it has none. */
export function namespaceOf(xml: string): string {
  const [tag = "", prefix] = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*(?:\s[^<>]*)?>/.exec(xml) ?? [];
  const [, double, single] =
    new RegExp(`\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return unescapeXml(double ?? single ?? "");
}
