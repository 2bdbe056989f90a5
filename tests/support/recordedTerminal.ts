import type { Terminal } from "../../src/cli/terminal";

/** A terminal that keeps what is printed to it. */
export function terminalOf(input: readonly string[] = []): {
  readonly terminal: Terminal;
  readonly printed: string[];
  readonly noted: string[];
} {
  const printed: string[] = [];
  const noted: string[] = [];
  const terminal: Terminal = {
    print: (line) => {
      printed.push(line);
    },
    printDocument: (document) => {
      printed.push(document);
    },
    note: (line) => {
      noted.push(line);
    },
    async *lines() {
      yield* await Promise.resolve(input);
    },
  };
  return { terminal, printed, noted };
}
