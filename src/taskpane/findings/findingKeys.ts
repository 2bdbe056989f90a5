import { areaAddress } from "../../scoreboard/address";
import type { Finding } from "../../validation/findings";

/** The key of each finding: the same for the same finding from one validation to the next. */
export function keysOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = findingName(finding);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [finding, times === 1 ? name : `${name}#${String(times)}`];
    }),
  );
}

/** The finding of a key that `keysOf` gave. */
export function findingOf(findings: readonly Finding[], key: string): Finding | null {
  const [name, times = "1"] = key.split("#");
  return findings.filter((finding) => findingName(finding) === name)[Number(times) - 1] ?? null;
}

function findingName({ rule, at }: Finding): string {
  return [rule, at.sheet ?? "", at.area ? areaAddress(at.area) : ""].join("|");
}
