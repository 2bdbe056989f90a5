import { basename } from "node:path";
import type { Agreement } from "../agreement/schema";
import { excelizePath } from "../files/node/excelizePath";
import { writeDocument } from "../files/writeDocument";
import { hasTargetsFor } from "../agreement/targets";
import { cliTexts } from "../i18n/cli";
import type { Language } from "../i18n/language";
import { periodId, periodYear, type Period } from "../measures/calendar/period";
import { periodBefore } from "../measures/calendar/periodBefore";
import { readPeriod } from "../measures/calendar/readPeriod";
import type { ScoreboardFigures } from "../scoreboard/figures";
import { scoreboardDocument } from "../scoreboard/scoreboardDocument";
import { layoutWords } from "../scoreboard/words";
import { carriedFigures } from "../validation/former/carriedFigures";
import { type Arguments, isLanguage } from "./arguments";
import { CommandError } from "./commandError";
import { agreementFrom } from "./agreement/readAgreementFile";
import { outputName, writeOutput } from "./output";
import { readWorkbook } from "./readWorkbook";
import { refuseInput } from "./sameFile";
import type { ExitStatus, Terminal } from "./terminal";

/** `scoreboard new OUT.xlsx --period 2023Q1`: an empty scoreboard in a new file, in Finnish unless --lang says otherwise. */
export async function newCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const [operand, surplus] = args.operands;
  if (operand === undefined) throw new CommandError({ code: "missing-argument", argument: "output" });
  if (surplus !== undefined) throw new CommandError({ code: "surplus-argument", value: surplus });
  const file = outputName(operand);
  await refuseInput(file, [args.option("previous"), args.option("agreement")]);
  const period = periodOf(args.option("period"));
  const agreement = await agreementFrom(args.option("agreement"));
  const previous = args.option("previous");
  const lang = args.option("lang");
  const written = lang !== null && isLanguage(lang) ? lang : "fi";
  const carried = previous === null ? {} : { figures: await figuresFrom(previous, agreement, period) };
  const make = (): Promise<Uint8Array> =>
    writeDocument(scoreboardDocument({ agreement, period, language: written, ...carried }), excelizePath());
  await writeOutput(file, make, { force: args.has("force") });
  const texts = cliTexts(language);
  terminal.print(texts.written(file, periodId(period), agreement.title));
  const year = periodYear(period);
  if (!hasTargetsFor(agreement, year))
    terminal.note(texts.noTargets(year, agreement.years, layoutWords(written).tables.targets.sheet));
  return 0;
}

/** @throws {CommandError} where the workbook is not of the period just before */
async function figuresFrom(file: string, agreement: Agreement, period: Period): Promise<ScoreboardFigures> {
  const carried = carriedFigures(await readWorkbook(file), { agreement, period, file: basename(file) });
  if (carried.ok) return carried.figures;
  const expected = periodBefore(period);
  throw new CommandError({
    code: "not-former",
    file,
    found: carried.found && periodId(carried.found),
    expected: expected && periodId(expected),
  });
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
