import { ExcelError } from "./errors";
import type { HostObject } from "./hostObject";

/** Ranges that the add-in holds on to beyond the request that made them. */
export class KeptRanges {
  private readonly ranges = new Map<string, HostObject>();
  private nextId = 1;

  /** @returns the id by which the range is asked for again */
  keep(range: HostObject): string {
    const id = `kept-${String(this.nextId++)}`;
    this.ranges.set(id, range);
    return id;
  }

  get(id: string): HostObject {
    const range = this.ranges.get(id);
    if (!range) throw new ExcelError("ItemNotFound", "The range is not kept any more.");
    return range;
  }

  remove(id: string): void {
    this.ranges.delete(id);
  }

  clear(): void {
    this.ranges.clear();
  }

  get count(): number {
    return this.ranges.size;
  }
}
