import type { RowRefusal } from "../../validation/fixing/rows/rowRefusal";

/** Thrown where the rows of a table would have to move and cannot; nothing has been written. */
export class RefusedRowsError extends Error {
  override readonly name = "RefusedRowsError";

  constructor(readonly refusal: RowRefusal) {
    super(refusal.obstacle);
  }
}
