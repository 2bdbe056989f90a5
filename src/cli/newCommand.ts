import { excelizePath } from "../files/node/excelizePath";
import { FileExistsError, writeFileSafely } from "../files/node/writeFileSafely";
import { writeDocument } from "../files/writeDocument";
import { hasTargetsFor } from "../agreement/targets";
import { cliTexts } from "../i18n/cli";
import type { Language } from "../i18n/language";
import { periodId, periodYear, type Period } from "../measures/calendar/period";
import { readPeriod } from "../measures/calendar/readPeriod";
import { scoreboardDocument } from "../scoreboard/scoreboardDocument";
import type { Arguments } from "./arguments";
import { CommandError } from "./commandError";
import { agreementFrom, fileError } from "./input";
import type { ExitStatus, Terminal } from "./terminal";

/** `scoreboard new OUT.xlsx --period 2023Q1`: an empty scoreboard in a new file. */
export async function newCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const file = outputOf(args.operands);
  const period = periodOf(args.option("period"));
  const agreement = await agreementFrom(args.option("agreement"));
  const make = (): Promise<Uint8Array> => writeDocument(scoreboardDocument({ agreement, period }), excelizePath());
  try {
    await writeFileSafely(file, make, { force: args.has("force") });
  } catch (error) {
    throw outputError(file, error);
  }
  const texts = cliTexts(language);
  terminal.print(texts.written(file, periodId(period), agreement.title));
  const year = periodYear(period);
  if (!hasTargetsFor(agreement, year)) terminal.note(texts.noTargets(year, agreement.years));
  return 0;
}

function outputOf(operands: readonly string[]): string {
  const [file, surplus] = operands;
  if (file === undefined) throw new CommandError({ code: "missing-argument", argument: "output" });
  if (surplus !== undefined) throw new CommandError({ code: "surplus-argument", value: surplus });
  if (!file.toLowerCase().endsWith(".xlsx")) throw new CommandError({ code: "not-xlsx", file });
  return file;
}

function periodOf(value: string | null): Period {
  if (value === null) throw new CommandError({ code: "missing-option", option: "--period" });
  const reading = readPeriod(value);
  if (reading.ok && reading.period.form !== "date") return reading.period;
  if (!reading.ok && reading.reason === "ambiguous") {
    throw new CommandError({ code: "ambiguous-period", value, choices: reading.choices.map(periodId) });
  }
  throw new CommandError({ code: "unknown-period", value });
}

function outputError(file: string, error: unknown): unknown {
  if (error instanceof FileExistsError) return new CommandError({ code: "exists", file }, { cause: error });
  const problem = fileError(file, error);
  return problem instanceof CommandError && problem.problem.code === "no-file"
    ? new CommandError({ code: "no-folder", file }, { cause: error })
    : problem;
}
