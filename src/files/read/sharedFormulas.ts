import type { Area } from "../../scoreboard/document";
import { openPackage } from "./openPackage";
import { partText, worksheetParts } from "./packageIndex";
import { scanSheet } from "./scanSheet";

export type Place = Pick<Area, "row" | "column">;

/** Groups of cells that store one formula between them, by sheet: a change to one has to write out all of its group. */
export async function sharedFormulas(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly Place[])[]>> {
  const parts = await openPackage(bytes);
  return new Map(
    worksheetParts(parts).map(({ name, path }) => {
      const groups = new Map<string, Place[]>();
      for (const { row, column, sharing } of scanSheet(partText(parts, path) ?? "").formulas) {
        if (sharing !== null) groups.set(sharing, [...(groups.get(sharing) ?? []), { row, column }]);
      }
      return [name, [...groups.values()]];
    }),
  );
}
