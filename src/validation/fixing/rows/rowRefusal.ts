import type { Place } from "../../place";

/** Why the rows of a table are not moved. */
export type RowObstacle =
  /** Rows of the table are hidden or filtered out. */
  | "hidden"
  /** Cells of the rows are merged. */
  | "merged"
  /** Something stands beside the table on the rows. */
  | "beside"
  /** Something stands right below the table, which has to grow. */
  | "below"
  /** The table has to grow, and this Excel lets no add-in do that without moving what stands below. */
  | "old-excel"
  /** A formula reads a part of the rows, or reads them in their order. */
  | "formula"
  /** A formula fills several cells of the rows. */
  | "array"
  /** A name of the workbook stands for some of the rows. */
  | "name"
  /** The rows do not look alike: a total, or looks of one's own. */
  | "looks"
  /** Comments or notes stand on the rows. */
  | "notes"
  /** The table's headings or the period do not tell what belongs on the row. */
  | "unknown";

/** Rows that are left as they are, and where the reason is. */
export interface RowRefusal {
  readonly obstacle: RowObstacle;
  readonly at: Place;
}
