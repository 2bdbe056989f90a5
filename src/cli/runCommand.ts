import packageJson from "../../package.json";
import { cliTexts } from "../i18n/cli";
import { readArguments } from "./arguments";
import { calcCommand } from "./calcCommand";
import { CommandError, isUsageProblem } from "./commandError";
import { languageFor } from "./commandLanguage";
import { fixCommand } from "./fixCommand";
import { newCommand } from "./newCommand";
import { recalcCommand } from "./recalcCommand";
import type { ExitStatus, Terminal } from "./terminal";
import { validateCommand } from "./validateCommand";

/**
 * Runs the command.
 * @param args what stands after the command's name
 * @returns 0 nothing wrong, 1 findings, 2 it could not do its work
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const language = languageFor(args, environment);
  const texts = cliTexts(language);
  try {
    const request = readArguments(args);
    if ("show" in request) {
      terminal.printDocument(request.show === "help" ? texts.help : packageJson.version);
      return 0;
    }
    const command = {
      validate: validateCommand,
      new: newCommand,
      fix: fixCommand,
      recalc: recalcCommand,
      calc: calcCommand,
    }[request.command];
    return await command(request, language, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const text = texts.problem(error.problem);
    terminal.note(isUsageProblem(error.problem) ? `${text} ${texts.seeHelp}` : text);
    return 2;
  }
}
