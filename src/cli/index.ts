import { isMainThread } from "node:worker_threads";
import { cliTexts } from "../i18n/cli";
import { boundedRun, type RunEnd } from "./bounded/boundedRun";
import { COMMAND_LIMITS } from "./bounded/commandLimits";
import { languageFor } from "./commandLanguage";

const args = process.argv.slice(2);
/** The status where the command could not do its work. */
const COULD_NOT = 2;

if (isMainThread) {
  // Whoever reads us may have read enough (`scoreboard … | head`).
  process.stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
    conclude({ problem: { code: "not-printed", error: code } });
    process.exit();
  });
  process.stderr.on("error", () => process.exit(COULD_NOT));
  void boundedRun(__filename, args, COMMAND_LIMITS).then(conclude);
} else {
  void import("./runInTerminal").then(({ runInTerminal }) => runInTerminal(args));
}

function conclude(end: RunEnd): void {
  const texts = cliTexts(languageFor(args, process.env));
  if ("problem" in end) process.stderr.write(`${texts.problem(end.problem)}\n`);
  if ("bug" in end) process.stderr.write(`${texts.bug(end.bug.replace(/\s*\n\s*/g, " "))}\n`);
  process.exitCode = "status" in end ? end.status : COULD_NOT;
}
