import { apiNotFound } from "./errors";
import { camelCase, type HostObject, pascalCase } from "./hostObject";
import type { QueryInfo } from "./request";

type Loaded = Record<string, unknown>;

/** The answer to `load`: the properties asked for, nested objects inside, a collection's items under `_Items`. */
export function queryObject(object: HostObject, query: QueryInfo): Loaded {
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  return load(object, names.length === 0 ? ["*"] : names, query);
}

function load(object: HostObject, names: readonly string[], page: QueryInfo = {}): Loaded {
  const items = object.items();
  if (!items) return loadMembers(object, names);
  const own = names.filter((name) => object.has("property", pascalCase(name)));
  const ofItems = names.filter((name) => !own.includes(name)).map((name) => name.replace(/^items\//, ""));
  const first = page.Skip ?? 0;
  const last = page.Top === undefined ? undefined : first + page.Top;
  return {
    ...loadMembers(object, own),
    _Items: items.slice(first, last).map((item) => ({ ...item.identity(), ...loadMembers(item, ofItems) })),
  };
}

function loadMembers(object: HostObject, names: readonly string[]): Loaded {
  const loaded: Loaded = {};
  const nested = new Map<string, string[]>();
  for (const name of names) {
    const [head = "", ...rest] = name.split("/");
    if (head === "*" || head === "$all") {
      for (const property of object.propertyNames) loaded[property] = object.get(property);
      continue;
    }
    const member = pascalCase(head);
    if (object.has("navigation", member)) {
      nested.set(member, [...(nested.get(member) ?? []), rest.length > 0 ? rest.join("/") : "*"]);
    } else if (rest.length === 0 && object.has("property", member)) {
      loaded[member] = object.get(member);
    } else {
      throw apiNotFound(object.typeName, camelCase(name));
    }
  }
  for (const [member, memberNames] of nested) {
    const child = object.navigate(member);
    loaded[member] = child && { ...child.identity(), ...load(child, memberNames) };
  }
  return loaded;
}
