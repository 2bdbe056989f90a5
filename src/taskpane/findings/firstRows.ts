import type { FindingGroup } from "./findingGroups";

/** The groups as far as so many rows go; each still tells how many it has. */
export function firstRows(groups: readonly FindingGroup[], most: number): FindingGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    if (rows.length === 0) return [];
    return [rows.length === group.rows.length ? group : { ...group, rows }];
  });
}
