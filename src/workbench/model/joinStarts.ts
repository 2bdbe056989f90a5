/** What two starts of the engine ask for, as one: lists are joined, maps laid over each other, and yes wins over no. */
export function joinStarts(first: object, second: object): object {
  const joined = new Map<string, unknown>(Object.entries(first));
  for (const [key, value] of Object.entries(second)) joined.set(key, joinValues(joined.get(key), value));
  return Object.fromEntries(joined);
}

function joinValues(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return [...(first as unknown[]), ...(second as unknown[])];
  if (isObject(first) && isObject(second)) return joinStarts(first, second);
  if (typeof first === "boolean" && typeof second === "boolean") return first || second;
  return second ?? first;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
