import type { Area } from "../../scoreboard/document";
import { intersection, subtractArea } from "./areas";

export interface Placed<Content> {
  readonly id: string;
  readonly area: Area;
  readonly content: Content;
}

export interface LineChange {
  readonly kind: "insert" | "remove";
  readonly lines: "rows" | "columns";
  readonly start: number;
  readonly count: number;
}

/** Where a stretch of lines comes to lie when lines are put in or taken out; null if all of it goes. */
function shifted(start: number, length: number, { kind, start: at, count }: LineChange): [number, number] | null {
  if (kind === "insert") {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const removedBefore = Math.max(0, Math.min(start, at + count) - at);
  const removedInside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return length === removedInside ? null : [start - removedBefore, length - removedInside];
}

/** Things that lie on areas of sheets, later ones over earlier ones, and move with their rows and columns. */
export class AreaStore<Content> {
  private readonly sheets = new Map<string, readonly Placed<Content>[]>();
  private nextId = 1;

  constructor(private readonly changed: (sheetId: string, items: readonly Placed<Content>[]) => void) {}

  items(sheetId: string): readonly Placed<Content>[] {
    return this.sheets.get(sheetId) ?? [];
  }

  /** The one on top that has a cell of the area. */
  at(sheetId: string, area: Area): Placed<Content> | undefined {
    return this.items(sheetId).findLast((item) => intersection(item.area, area) !== null);
  }

  add(sheetId: string, area: Area, content: Content): Placed<Content> {
    const item = { id: `area-${String(this.nextId++)}`, area, content };
    this.set(sheetId, [...this.items(sheetId), item]);
    return item;
  }

  update(sheetId: string, id: string, content: Content): void {
    this.set(
      sheetId,
      this.items(sheetId).map((item) => (item.id === id ? { ...item, content } : item)),
    );
  }

  remove(sheetId: string, id: string): void {
    this.set(
      sheetId,
      this.items(sheetId).filter((item) => item.id !== id),
    );
  }

  /** Takes the area away from all that lie on it; what sticks out stays. */
  clear(sheetId: string, area: Area): void {
    if (!this.at(sheetId, area)) return;
    this.set(
      sheetId,
      this.items(sheetId).flatMap((item) => {
        if (!intersection(item.area, area)) return [item];
        return subtractArea(item.area, area).map((rest, index) => ({
          ...item,
          id: index === 0 ? item.id : `area-${String(this.nextId++)}`,
          area: rest,
        }));
      }),
    );
  }

  shift(sheetId: string, change: LineChange): void {
    if (this.items(sheetId).length === 0) return;
    this.set(
      sheetId,
      this.items(sheetId).flatMap((item) => {
        const { row, rows, column, columns } = item.area;
        const moved = change.lines === "rows" ? shifted(row, rows, change) : shifted(column, columns, change);
        if (!moved) return [];
        const [start, length] = moved;
        const area =
          change.lines === "rows"
            ? { ...item.area, row: start, rows: length }
            : { ...item.area, column: start, columns: length };
        return [{ ...item, area }];
      }),
    );
  }

  removeSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  reset(): void {
    this.sheets.clear();
  }

  private set(sheetId: string, items: readonly Placed<Content>[]): void {
    this.sheets.set(sheetId, items);
    this.changed(sheetId, items);
  }
}
