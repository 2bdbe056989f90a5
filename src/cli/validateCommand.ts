import { readSnapshot } from "../files/readSnapshot";
import { WorkbookFileError } from "../files/workbookFileError";
import { cliTexts } from "../i18n/cli";
import type { Language } from "../i18n/language";
import type { Agreement } from "../agreement/schema";
import { validate } from "../validation/engine";
import type { Report } from "../validation/report";
import type { Arguments } from "./arguments";
import { CommandError } from "./commandError";
import { agreementFrom, readBytes } from "./input";
import { jsonReport } from "./report/jsonReport";
import { textReport } from "./report/textReport";
import type { ExitStatus, Terminal } from "./terminal";

const FORMATS = ["text", "json"] as const;
type Format = (typeof FORMATS)[number];

/** `scoreboard validate FILE…`: a file that cannot be read is told of, and stops no other. */
export async function validateCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  if (args.operands.length === 0) throw new CommandError({ code: "missing-argument", argument: "workbook" });
  const format = formatOf(args.option("format"));
  const mostWarnings = countOf(args.option("max-warnings"));
  const agreement = await agreementFrom(args.option("agreement"));
  const reports: { file: string; report: Report }[] = [];
  let status: ExitStatus = 0;
  for (const file of args.operands) {
    try {
      const report = await reportOf(file, agreement);
      if (format === "text" && reports.length > 0) terminal.print("");
      if (format === "text") terminal.print(textReport(file, report, language));
      reports.push({ file, report });
      if (status === 0 && (!report.valid || report.counts.warning > mostWarnings)) status = 1;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      terminal.note(cliTexts(language).problem(error.problem));
      status = 2;
    }
  }
  if (format === "json") terminal.print(jsonReport(reports, language));
  return status;
}

async function reportOf(file: string, agreement: Agreement): Promise<Report> {
  const bytes = await readBytes(file);
  try {
    return validate(await readSnapshot(bytes), { agreement });
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CommandError({ code: "workbook", file, reason: error.reason }, { cause: error });
  }
}

function formatOf(value: string | null): Format {
  const format = value === null ? "text" : FORMATS.find((name) => name === value);
  if (format) return format;
  throw new CommandError({ code: "not-a-choice", option: "--format", value: value ?? "", choices: FORMATS });
}

function countOf(value: string | null): number {
  if (value === null) return Infinity;
  if (/^\d+$/.test(value)) return Number(value);
  throw new CommandError({ code: "not-a-count", option: "--max-warnings", value });
}
