import { formatKind } from "../../scoreboard/numberFormat";

/** Which number formats the numbers of a column have, counted while the column is read. */
export class ColumnFormats {
  private readonly counts = new Map<string, number>();
  private former = "";
  private run = 0;

  /** @param fallback the layout's format of the column */
  constructor(private readonly fallback: string) {}

  /** Counts the format of a cell; cells below each other mostly have the same. */
  add(format: string): void {
    if (format === this.former) {
      this.run++;
      return;
    }
    this.flush();
    this.former = format;
    this.run = 1;
  }

  /** Takes a cell that was counted out again. */
  remove(format: string): void {
    this.flush();
    const left = (this.counts.get(format) ?? 0) - 1;
    if (left > 0) this.counts.set(format, left);
    else this.counts.delete(format);
  }

  /** Whether all numbers have the same format and it suits numbers. */
  get isUniform(): boolean {
    this.flush();
    return this.counts.size === 0 || (this.counts.size === 1 && this.counts.has(this.usual));
  }

  /** The format that most of the numbers have; the layout's where it is as usual as another or none suits numbers. */
  get usual(): string {
    this.flush();
    let usual = this.fallback;
    let most = this.counts.get(usual) ?? 0;
    for (const [format, count] of this.counts) {
      // Of two that are as usual the first by the alphabet, in whatever order they were counted.
      const isLess = count < most || (count === most && (usual === this.fallback || format > usual));
      if (isLess || !suitsNumbers(format)) continue;
      usual = format;
      most = count;
    }
    return usual;
  }

  private flush(): void {
    if (this.run === 0) return;
    this.counts.set(this.former, (this.counts.get(this.former) ?? 0) + this.run);
    this.run = 0;
  }
}

function suitsNumbers(format: string): boolean {
  const kind = formatKind(format);
  return kind === "number" || kind === "percent" || kind === "general";
}
