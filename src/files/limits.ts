/** What is still read: far above any scoreboard, far below what would exhaust the memory of a laptop. */
export const FILE_LIMITS = {
  /** Bytes of all parts of the package together, uncompressed. */
  uncompressedBytes: 128 * 1024 * 1024,
  /** Parts of the package. */
  parts: 10_000,
  sheets: 1_000,
  /** Rows of a sheet from the first to the last one with anything in it. */
  rows: 200_000,
  /** Cells of the rectangles around everything that stands on the sheets, all sheets together. */
  cells: 2_000_000,
  /** Rows and cells that the sheets write out, empty ones too, all sheets together. */
  elements: 4_000_000,
  /** Characters of all formulas, shared ones written out. */
  formulaCharacters: 32 * 1024 * 1024,
  /** Characters of a formula as it is stored. Excel takes 8,192 as they are typed; its marks for newer functions come on top. */
  longestFormula: 32_768,
  /** Characters of the texts in all cells. */
  textCharacters: 64 * 1024 * 1024,
  /** Characters of the text in a cell: Excel's own limit. */
  longestText: 32_767,
  /** Texts that cells share. */
  sharedTexts: 1_000_000,
  /** Looks of cells (`cellXfs`): Excel's own limit is a little less. */
  looks: 65_536,
  /** Names for cells and formulas. */
  names: 10_000,
} as const;

/** Rows and columns that a sheet of Excel has. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;
