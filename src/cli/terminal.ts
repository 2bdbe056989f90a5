/** Where the command reads and writes. */
export interface Terminal {
  /** Prints a line of results; a text of a workbook in it stays on that line. */
  readonly print: (line: string) => void;
  /** Prints lines that are all of our making, such as JSON. */
  readonly printDocument: (document: string) => void;
  /** Prints a line about the results, or instead of them. */
  readonly note: (line: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
}

/** What the process tells its caller: nothing wrong, findings, could not do its work. */
export type ExitStatus = 0 | 1 | 2;
