import { createInterface } from "node:readline";
import { runCommand } from "./runCommand";
import type { Terminal } from "./terminal";
import { visible, visibleLine } from "./visible";

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${visibleLine(line)}\n`),
  printDocument: (document) => process.stdout.write(`${visible(document)}\n`),
  note: (line) => process.stderr.write(`${visibleLine(line)}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
};

/** Runs the command in the terminal that it was called from; an error that nobody had foreseen is thrown. */
export async function runInTerminal(args: readonly string[]): Promise<void> {
  process.exitCode = await runCommand(args, process.env, terminal);
}
