import type { EditSource } from "./types";

/** Who changes the workbook at this moment, and in which step. */
export class Authorship {
  private author: EditSource = "user";
  private steps = 0;
  private depth = 0;

  get source(): EditSource {
    return this.author;
  }

  /** What is changed at once has one number; what the grid does by itself has 0. */
  get step(): number {
    return this.depth > 0 ? this.steps : 0;
  }

  /** Changes made inside are this source's, and one step. */
  as<Result>(source: EditSource, change: () => Result): Result {
    const before = this.author;
    if (this.depth === 0) this.steps += 1;
    this.depth += 1;
    this.author = source;
    try {
      return change();
    } finally {
      this.author = before;
      this.depth -= 1;
    }
  }
}
