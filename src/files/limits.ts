/** What is still read: far above any scoreboard, far below what would exhaust the memory of a laptop. */
export const FILE_LIMITS = {
  /** Bytes of all parts of the package together, uncompressed. */
  uncompressedBytes: 128 * 1024 * 1024,
  /** Parts of the package. */
  parts: 10_000,
  /** Rows of a sheet from the first to the last one with anything in it. */
  rows: 200_000,
  /** Cells of the rectangle around everything that stands on a sheet. */
  cells: 2_000_000,
  /** Characters of all formulas of a sheet, shared ones written out. */
  formulaCharacters: 32 * 1024 * 1024,
} as const;

/** Rows and columns that a sheet of Excel has. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;
