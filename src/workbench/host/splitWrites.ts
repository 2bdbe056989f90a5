import type { Area } from "../../scoreboard/document";
import { containsArea } from "../model/areas";

/** The big writes of a request, which office.js sends in parts: to Excel each is one. */
export class SplitWrites {
  private wholes: { readonly sheetId: string; readonly area: Area; readonly number: number }[] = [];
  private count = 0;

  /** Announces a write that comes in parts. */
  begin(sheetId: string, area: Area): void {
    this.wholes.push({ sheetId, area, number: this.count++ });
  }

  /** The number of the write that an area is a part of, `null` for one that came whole. */
  wholeOf(sheetId: string, area: Area): number | null {
    const found = this.wholes.find((whole) => whole.sheetId === sheetId && containsArea(whole.area, area));
    return found?.number ?? null;
  }

  /** The request is over. */
  clear(): void {
    this.wholes = [];
  }
}
