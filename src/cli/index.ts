import { createInterface } from "node:readline";
import { cliTexts } from "../i18n/cli";
import { languageFor, runCommand } from "./runCommand";
import type { Terminal } from "./terminal";

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
};

// Whoever reads us may have read enough (`scoreboard … | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const args = process.argv.slice(2);
runCommand(args, process.env, terminal).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    terminal.note(cliTexts(languageFor(args, process.env)).bug(message.replace(/\s*\n\s*/g, " ")));
    process.exitCode = 2;
  },
);
