import { textArgument } from "../arguments";
import type { HostContext } from "../context";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";

interface PartsTarget {
  readonly host: HostContext;
}

/** The parts of one namespace. */
interface ScopedTarget extends PartsTarget {
  readonly namespace: string;
}

interface PartTarget extends PartsTarget {
  readonly id: string;
}

const ROOT = /<(?:([\w.-]+):)?[\w.-]+(\s[^<>]*)?>/;

/** The namespace of the outermost element, "" where it has none. Throws as Excel does for what is no XML. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ""] = ROOT.exec(xml.replace(/^\s*<\?[^?]*\?>/, "")) ?? [];
  if (!xml.trim().endsWith(">")) throw new ExcelError("InvalidArgument");
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

function xmlOf({ host, id }: PartTarget): string {
  const xml = host.model.customXml.xml(id);
  if (xml === null) throw new ExcelError("ItemNotFound");
  return xml;
}

const partObject = defineObject<PartTarget>({
  typeName: "CustomXmlPart",
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => namespaceOf(xmlOf(target)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (target, [xml]) => {
      const text = textArgument(xml);
      namespaceOf(text);
      xmlOf(target);
      target.host.model.customXml.set(target.id, text);
    },
    Delete: ({ host, id }) => {
      host.model.customXml.remove(id);
    },
  },
});

function partsOf({ host }: PartsTarget, namespace?: string): readonly HostObject[] {
  return host.model.customXml
    .items()
    .filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(({ id }) => partObject({ host, id }));
}

function find(target: PartsTarget, id: unknown, namespace?: string): HostObject | null {
  return partsOf(target, namespace).find((part) => part.get("Id") === textArgument(id)) ?? null;
}

function existing(part: HostObject | null): HostObject {
  if (!part) throw new ExcelError("ItemNotFound");
  return part;
}

/** More than one part is an error of its own, as in Excel. */
function only({ host, namespace }: ScopedTarget): HostObject | null {
  const [first = null, ...others] = partsOf({ host }, namespace);
  if (others.length > 0) throw new ExcelError("InvalidOperation");
  return first;
}

const scopedPartsObject = defineObject<ScopedTarget>({
  typeName: "CustomXmlPartScopedCollection",
  items: (target) => partsOf(target, target.namespace),
  indexer: (target, [id]) => existing(find(target, id, target.namespace)),
  methods: {
    GetCount: (target) => partsOf(target, target.namespace).length,
    GetItemOrNullObject: (target, [id]) => find(target, id, target.namespace),
    GetOnlyItem: (target) => existing(only(target)),
    GetOnlyItemOrNullObject: only,
  },
});

export const customXmlPartsObject = defineObject<PartsTarget>({
  typeName: "CustomXmlPartCollection",
  items: (target) => partsOf(target),
  indexer: (target, [id]) => existing(find(target, id)),
  methods: {
    Add: ({ host }, [xml]) => {
      const text = textArgument(xml);
      namespaceOf(text);
      return partObject({ host, id: host.model.customXml.add(text) });
    },
    GetByNamespace: ({ host }, [namespace]) => scopedPartsObject({ host, namespace: textArgument(namespace) }),
    GetCount: (target) => partsOf(target).length,
    GetItemOrNullObject: (target, [id]) => find(target, id),
  },
});
