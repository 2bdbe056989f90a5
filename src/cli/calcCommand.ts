import { functionErrorText } from "../i18n/functionErrors";
import type { Language } from "../i18n/language";
import type { Arguments } from "./arguments";
import { CallError } from "./calc/callError";
import { evaluate } from "./calc/evaluate";
import { parseCall } from "./calc/parseCall";
import { reasonsOf, resultLine } from "./calc/printResult";
import { CommandError } from "./commandError";
import type { ExitStatus, Terminal } from "./terminal";

/** `scoreboard calc CALL`, or `calc -` for one call a line; an empty line gives an empty one. */
export async function calcCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const [call, surplus] = args.operands;
  if (call === undefined) throw new CommandError({ code: "missing-argument", argument: "call" });
  if (surplus !== undefined) throw new CommandError({ code: "surplus-argument", value: surplus });
  if (call !== "-") {
    calculate(call, null, language, terminal);
    return 0;
  }
  let line = 0;
  for await (const text of terminal.lines()) {
    line++;
    if (text.trim() === "") terminal.print("");
    else calculate(text, line, language, terminal);
  }
  return 0;
}

function calculate(call: string, line: number | null, language: Language, terminal: Terminal): void {
  try {
    const result = evaluate(parseCall(call));
    terminal.print(resultLine(result));
    for (const reason of reasonsOf(result)) terminal.note(functionErrorText(language, reason));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    throw new CommandError({ code: "call", line, at: error.at, problem: error.problem }, { cause: error });
  }
}
