import { en as agreementWords } from "../agreement/en";
import type { CliTexts } from "./cliTexts";
import { issueList } from "./issueList";
import type { CallProblem, CommandProblem, KeptReason, WorkbookProblem } from "./problem";

const list = new Intl.ListFormat("en", { type: "disjunction" });

const WORKBOOK: Readonly<Record<WorkbookProblem, string>> = {
  "not-a-workbook": "is not an Excel workbook (.xlsx).",
  "old-format": "is in an older Excel format. Save it as .xlsx in Excel.",
  encrypted: "is protected with a password. Save it in Excel without one.",
  damaged: "is damaged or cut short. Open it in Excel and save it again.",
  forbidden:
    "holds parts that Excel does not write into a workbook. It is not opened: ask its author for the workbook again.",
  empty: "is empty.",
  "too-large": "is too large for a scoreboard: its used area or its content exceeds what the command reads.",
  "date-1904":
    "uses the 1904 date system, in which the same numbers are other days. Turn it off in Excel (File > Options > Advanced) and check the dates.",
};

export const en: CliTexts = {
  help: `Validates, makes and calculates quarterly scoreboards as Excel workbooks, and calculates single figures.

Usage:
  scoreboard validate FILE… [--previous FILE] [--report OUT.html|OUT.xlsx] [--format text|json|sarif]
                      [--max-warnings N] [--agreement FILE] [--lang fi|sv|en] [--force]
      Validates workbooks. Files are never changed. Deviations accepted in a workbook do not count.
      --previous compares with the former period's workbook. --report writes a page for print, or a copy of
      the workbook with the report as a sheet.
  scoreboard new OUT.xlsx --period 2023Q1 [--previous FILE] [--agreement FILE] [--lang fi|sv|en] [--force]
      Makes an empty scoreboard for a period; takes the former figures and opening stocks from --previous.
      It is in Finnish unless --lang says otherwise. An existing file is replaced only with --force.
  scoreboard fix FILE --out OUT.xlsx [--ask] [--rule T01,T03] [--previous FILE] [--agreement FILE]
                      [--lang fi|sv|en] [--force]
      Fixes in a copy of the workbook what is certain, and lists the changes. --ask also fixes what is asked
      about in Excel. --rule limits it to rules. Results are calculated and validated again.
  scoreboard recalc FILE --out OUT.xlsx [--only-scoreboard] [--lang fi|sv|en] [--force]
      Calculates a workbook and stores the results in a copy; nothing else changes.
      Lists the cells that cannot be calculated: they keep their results.
  scoreboard calc 'TARGET_DAYS("TTOL";2023)' [--lang fi|sv|en]
      Calculates one call: numbers, texts, {1;2} arrays, nested calls, DATE(2023;3;31).
      With "-" reads one call a line from standard input and prints one result a line.

Options:
  --agreement FILE    a performance agreement as JSON instead of the one that ships with the command
  --format text|json|sarif
                      how findings are printed (text)
  --lang fi|sv|en     language (that of LC_ALL, LC_MESSAGES or LANG, otherwise English)
  --max-warnings N    more warnings than this count as a failure
  --only-scoreboard   calculates the SCOREBOARD functions only, from the results that the file holds
  --previous FILE     the former period's workbook; left out, sheets of that period in the workbook itself,
                      such as copies named "Information (2)" or "Information 2022Q3"
  --report OUT        also writes a report: .html a page, .xlsx a copy of the workbook with a sheet more
  --force             replaces an existing file
  --help, --version

Exit status: 0 no errors found; 1 errors found (or more warnings than allowed); 2 the command could not do its work.`,
  problem,
  seeHelp: "See scoreboard --help.",
  bug: (message) => `An error in the command itself, please report it: ${message}`,
  written: (file, period, agreement) => `Wrote ${file}: scoreboard ${period}, ${agreement}.`,
  noTargets: (year, years, sheet) =>
    `The agreement sets targets for ${years.join(", ")} only: enter those for ${String(year)} on the sheet ${sheet}.`,
  against: (agreement, period) => `${agreement}, ${period ?? "no period"}`,
  recalculated: (file, formulas, changed) =>
    `Wrote ${file}: ${count(formulas, "formula", "formulas")} calculated, ${count(changed, "result", "results")} changed.`,
  kept: (cell, reason) => `${cell} keeps its result: ${keptReason(reason)}`,
  reportWritten: (file) => `Wrote ${file}.`,
  acceptancesUnreadable: (file, issue) =>
    `${file}: the accepted deviations cannot be read (${issue}), so every finding counts.`,
  settingsUnreadable: (file, issue) =>
    `${file}: the settings of the workbook cannot be read (${issue}), so every rule is used.`,
  summary: ({ files, valid, unreadable, errors, warnings }) =>
    `${count(files, "file", "files")}: ${String(valid)} without errors` +
    `${unreadable === 0 ? "" : `, ${String(unreadable)} could not be read`}; ` +
    `${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")} in all.`,
  fixed: (file, fixes, before, after) =>
    `Wrote ${file}: fixes ${String(fixes)}. Errors before ${String(before.error)}, now ${String(after.error)}; warnings before ${String(before.warning)}, now ${String(after.warning)}.`,
  fixWithheld: "not fixed: the fix would bring a new finding or leave this one.",
  fixOverlaps: "not fixed: another fix changes the same place. Run the command again on the result.",
  fixUndecided: (alternatives) =>
    `not fixed: there are ${String(alternatives)} alternatives. Choose the right one yourself.`,
  notes: (count) => (count === 1 ? "1 note" : `${String(count)} notes`),
};

function problem(found: CommandProblem): string {
  switch (found.code) {
    case "no-command":
      return "No command given.";
    case "unknown-command":
      return `There is no command "${found.name}".${meant(found.meant)}`;
    case "unknown-option":
      return `There is no option ${found.name} here.${meant(found.meant)}`;
    case "missing-value":
      return `The option ${found.option} needs a value.`;
    case "unneeded-value":
      return `The option ${found.option} takes no value.`;
    case "not-a-choice":
      return `${found.option} is ${list.format(found.choices)}, not "${found.value}".`;
    case "not-a-count":
      return `${found.option} is a whole number from 0 up, not "${found.value}".`;
    case "missing-argument":
      return {
        workbook: "Give a workbook to validate.",
        output: "Give the file to write.",
        call: "Give a call.",
        input: "Give the workbook to calculate.",
      }[found.argument];
    case "surplus-argument":
      return `"${found.value}" is one argument too many.`;
    case "missing-option":
      return `The option ${found.option} is needed.`;
    case "unknown-period":
      return `"${found.value}" is no period. Write it as 2023Q1, 1–6/2023 or 2023.`;
    case "ambiguous-period":
      return `"${found.value}" can mean several periods. Write ${list.format(found.choices)}.`;
    case "unknown-rule":
      return `There is no rule ${found.value}.`;
    case "not-xlsx":
      return `${found.file}: the name must end in .xlsx.`;
    case "report-kind":
      return `${found.file}: the name of a report must end in .html or .xlsx.`;
    case "one-workbook":
      return `${found.file}: a report as .xlsx is a copy of one workbook. Give one, or write the report as .html.`;
    case "sheet-taken":
      return `${found.file} already has a sheet "${found.sheet}" that the command did not write. Rename it first.`;
    case "not-former":
      return (
        `${found.file} ${found.found === null ? "names no period" : `is of ${found.found}`}; ` +
        `${found.expected ?? "an earlier day"} was expected.`
      );
    case "exists":
      return `${found.file} exists already. Give --force to replace it.`;
    case "same-file":
      return `${found.file} is the workbook itself. Give another file to write.`;
    case "not-utf-8":
      return `${found.argument} has characters that are not UTF-8. Rename the file.`;
    case "no-file":
      return `${found.file}: there is no such file.`;
    case "no-folder":
      return `${found.file}: there is no such folder.`;
    case "is-folder":
      return `${found.file} is a folder.`;
    case "no-access":
      return `${found.file}: access denied: you lack the right to it, it is read-only or it is open in another program.`;
    case "no-room":
      return `${found.file}: there is no room on the disk. Nothing was written.`;
    case "not-printed":
      return `The result could not be printed to its end: the system reports the error ${found.error}.`;
    case "exceeded":
      return exceeded(found);
    case "name-too-long":
      return `${found.file}: the name is too long.`;
    case "input-output":
      return `${found.file}: the system reports the error ${found.error}.`;
    case "workbook":
      return `${found.file} ${WORKBOOK[found.reason]}`;
    case "agreement-not-json":
      return `${found.file} is not JSON from line ${String(found.line)}, character ${String(found.at)} on.`;
    case "agreement-too-large":
      return `${found.file} is too large for a performance agreement.`;
    case "agreement":
      return `${found.file} is not a valid agreement: ${issueList(found.issues, agreementWords)}`;
    case "call":
      return `${place(found.line, found.at)}: ${callProblem(found.problem)}`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

function exceeded(found: Extract<CommandProblem, { readonly code: "exceeded" }>): string {
  switch (found.bound) {
    case "memory":
      return "The command was stopped: the workbook needs more memory than the command uses. Nothing was written.";
    case "depth":
      return "The command was stopped: formulas of the workbook are nested too deeply. Nothing was written.";
    case "time":
      return `The command was stopped: it was not done in ${String(found.minutes)} minutes. Nothing was written.`;
  }
}

function keptReason(reason: KeptReason): string {
  switch (reason.code) {
    case "unknown":
      return `${reason.name} is unknown.`;
    case "error":
      return `it would be ${reason.error}.`;
    case "shape":
      return "the new one fills other cells.";
    case "circular":
      return "the formula refers to itself.";
  }
}

function meant(name: string | null): string {
  return name === null ? "" : ` Did you mean ${name}?`;
}

function place(line: number | null, at: number): string {
  return line === null ? `Character ${String(at)}` : `Line ${String(line)}, character ${String(at)}`;
}

function callProblem(found: CallProblem): string {
  switch (found.code) {
    case "open-text":
      return "a text is not closed with a quotation mark.";
    case "unfinished":
      return "the call is not finished.";
    case "unexpected":
      return `"${found.found}" does not belong here.`;
    case "missing":
      return `"${found.mark}" is missing.`;
    case "uneven-rows":
      return "the rows of the array differ in length.";
    case "too-deep":
      return `more than ${String(found.most)} calls or signs are nested here.`;
    case "unknown-function":
      return `there is no function ${found.name}.`;
    case "arguments":
      return `${found.name} takes ${argumentCount(found.least, found.most)}, not ${String(found.found)}.`;
  }
}

function argumentCount(least: number, most: number | null): string {
  if (most === null) return `${String(least)} or more arguments`;
  return least === most
    ? `${String(least)} ${least === 1 ? "argument" : "arguments"}`
    : `${String(least)} to ${String(most)} arguments`;
}
