import packageJson from "../../package.json";
import type { Agreement } from "../agreement/schema";
import { cliTexts } from "../i18n/cli";
import type { Language } from "../i18n/language";
import { jsonReport } from "../report/json/jsonReport";
import { sarifLog } from "../report/sarif/sarifLog";
import type { ValidatedWorkbook } from "../report/validatedWorkbook";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { applyAcceptances } from "../validation/accepted/applyAcceptances";
import { localDay } from "../validation/accepted/localDay";
import { validate } from "../validation/engine";
import type { Arguments } from "./arguments";
import { CommandError } from "./commandError";
import { agreementFrom } from "./agreement/readAgreementFile";
import { readStoredWorkbook, readWorkbook } from "./readWorkbook";
import { reportWriter } from "./report/reportWriter";
import { summaryLine, textReport } from "./report/textReport";
import { refuseInput } from "./sameFile";
import type { ExitStatus, Terminal } from "./terminal";

const FORMATS = ["text", "json", "sarif"] as const;
type Format = (typeof FORMATS)[number];

interface Comparison {
  readonly agreement: Agreement;
  readonly former: WorkbookSnapshot | null;
  readonly time: Date;
}

/** `scoreboard validate FILE…`: a file that cannot be read is told of, and stops no other. */
export async function validateCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const files = args.operands;
  if (files.length === 0) throw new CommandError({ code: "missing-argument", argument: "workbook" });
  const format = formatOf(args.option("format"));
  const mostWarnings = countOf(args.option("max-warnings"));
  const report = args.option("report");
  if (report !== null) await refuseInput(report, [...files, args.option("previous"), args.option("agreement")]);
  const writeReport = report === null ? null : reportWriter(report, files, args.has("force"));
  const agreement = await agreementFrom(args.option("agreement"));
  const previous = args.option("previous");
  const former = previous === null ? null : await readWorkbook(previous);
  const workbooks: ValidatedWorkbook[] = [];
  for (const file of files) {
    const workbook = await validated(file, { agreement, former, time: new Date() }, language, terminal);
    if (!workbook) continue;
    if (format === "text") {
      if (workbooks.length > 0) terminal.print("");
      for (const line of textReport(workbook, language)) terminal.print(line);
    }
    workbooks.push(workbook);
  }
  if (format === "json") terminal.printDocument(jsonReport(workbooks, language));
  if (format === "sarif") terminal.printDocument(sarifLog(workbooks, packageJson.version, language));
  if (format === "text" && files.length > 1) {
    terminal.print("");
    terminal.print(summaryLine(workbooks, files.length, language));
  }
  if (report !== null && workbooks.length > 0) {
    await writeReport?.(workbooks, language);
    terminal.note(cliTexts(language).reportWritten(report));
  }
  if (workbooks.length < files.length) return 2;
  const isSound = ({ report: { valid, counts } }: ValidatedWorkbook): boolean =>
    valid && counts.warning <= mostWarnings;
  return workbooks.every(isSound) ? 0 : 1;
}

/** A workbook with what is found in it, `null` where it cannot be read. */
async function validated(
  file: string,
  { agreement, former, time }: Comparison,
  language: Language,
  terminal: Terminal,
): Promise<ValidatedWorkbook | null> {
  try {
    const { snapshot, acceptances, settings } = await readStoredWorkbook(file);
    if (!acceptances.ok) terminal.note(cliTexts(language).acceptancesUnreadable(file, acceptances.issue));
    if (!settings.ok) terminal.note(cliTexts(language).settingsUnreadable(file, settings.issue));
    const rulesOff = settings.ok ? settings.settings.rulesOff : [];
    const report = validate(snapshot, { agreement, rulesOff, ...(former && { former }) });
    const accepted = acceptances.ok ? acceptances.acceptances : [];
    return { file, report: applyAcceptances(report, accepted, localDay(time)), time };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.note(cliTexts(language).problem(error.problem));
    return null;
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
