import type { Agreement } from "../agreement/schema";
import { cliTexts } from "../i18n/cli";
import { changeText } from "../i18n/changes/changeText";
import { en } from "../i18n/fixes/en";
import { fi } from "../i18n/fixes/fi";
import type { FixWords } from "../i18n/fixes/fixWords";
import { sv } from "../i18n/fixes/sv";
import type { Language } from "../i18n/language";
import { areaAddress } from "../scoreboard/address";
import type { Finding, RuleCode } from "../validation/findings";
import { previewChanges } from "../validation/fixing/previewChanges";
import { RULES } from "../validation/rules";
import { quotedSheetName } from "../workbench/model/a1";
import type { Arguments } from "./arguments";
import { CommandError } from "./commandError";
import type { AppliedFix, MendedFile } from "./fix/mendFile";
import { agreementFrom } from "./agreement/readAgreementFile";
import { readBytes } from "./input";
import { outputName, writeOutput } from "./output";
import { explained, readSettings, readWorkbook } from "./readWorkbook";
import { refuseInput } from "./sameFile";
import type { ExitStatus, Terminal } from "./terminal";

const fixWords: Readonly<Record<Language, FixWords>> = { fi, sv, en };

/** `scoreboard fix FILE --out OUT.xlsx`: a copy of a workbook with what can be mended without doubt, or with consent, mended. */
export async function fixCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const [file, surplus] = args.operands;
  if (file === undefined) throw new CommandError({ code: "missing-argument", argument: "input" });
  if (surplus !== undefined) throw new CommandError({ code: "surplus-argument", value: surplus });
  const out = args.option("out");
  if (out === null) throw new CommandError({ code: "missing-option", option: "--out" });
  const output = outputName(out);
  await refuseInput(output, [file, args.option("previous"), args.option("agreement")]);
  const rules = rulesOf(args.option("rule"));
  const agreement = await agreementFrom(args.option("agreement"));
  const previous = args.option("previous");
  const former = previous === null ? null : await readWorkbook(previous);
  const bytes = await readBytes(file);
  const settings = await readSettings(file, bytes);
  if (!settings.ok) terminal.note(cliTexts(language).settingsUnreadable(file, settings.issue));
  const rulesOff = settings.ok ? settings.settings.rulesOff : [];
  const validation = { agreement, rulesOff, ...(former && { former }) };
  const done: MendedFile[] = [];
  const make = async (): Promise<Uint8Array> => {
    // The formula engine takes longer to load than other commands to run.
    const { mendFile } = await import("./fix/mendFile");
    const consent = args.has("ask") ? "ask" : "auto";
    const mended = await explained(file, mendFile(bytes, { validation, consent, ...(rules && { rules }) }));
    done.push(mended);
    return mended.bytes;
  };
  await writeOutput(output, make, { force: args.has("force") });
  for (const mended of done) report(output, mended, { agreement, language }, terminal);
  return done.every(({ after }) => after.valid) ? 0 : 1;
}

function rulesOf(list: string | null): ReadonlySet<RuleCode> | null {
  if (list === null) return null;
  const codes = list.split(/[,;\s]+/).filter((code) => code !== "");
  if (codes.length === 0) throw new CommandError({ code: "missing-value", option: "--rule" });
  return new Set(
    codes.map((given) => {
      const code = given.toUpperCase();
      if (!isRule(code)) throw new CommandError({ code: "unknown-rule", value: given });
      return code;
    }),
  );
}

interface ReportOptions {
  readonly agreement: Agreement;
  readonly language: Language;
}

function report(output: string, mended: MendedFile, { agreement, language }: ReportOptions, terminal: Terminal): void {
  const { applied, withheld, overlapping, refused, undecided, before, after } = mended;
  const texts = cliTexts(language);
  for (const chosen of applied) {
    for (const line of changeLines(chosen, agreement, language)) terminal.print(line);
  }
  const left: [Finding, string][] = [
    ...withheld.map(({ finding }): [Finding, string] => [finding, texts.fixWithheld]),
    ...overlapping.map(({ finding }): [Finding, string] => [finding, texts.fixOverlaps]),
    ...undecided.map((finding): [Finding, string] => [finding, texts.fixUndecided(finding.fixes.length)]),
  ];
  for (const { finding, refusal } of refused) {
    const words = fixWords[language];
    terminal.print(`${placeText(finding)}: ${words.refused(placeText(refusal), refusal.obstacle)} [${finding.rule}]`);
  }
  for (const [finding, reason] of left) terminal.print(`${placeText(finding)}: ${reason} [${finding.rule}]`);
  terminal.print(texts.fixed(output, applied.length, before.counts, after.counts));
}

function changeLines({ finding, fix, snapshot }: AppliedFix, agreement: Agreement, language: Language): string[] {
  return previewChanges(snapshot, fix.changes, agreement).map((preview) => {
    const { sheet, address, before, after } = changeText(language, preview);
    const place = [sheet === null ? "" : quotedSheetName(sheet), address].filter((part) => part !== "").join("!");
    return `${place === "" ? "" : `${place}: `}${before} → ${after} [${finding.rule}]`;
  });
}

function placeText({ at: { sheet, area } }: Pick<Finding, "at">): string {
  return [sheet === null ? "" : quotedSheetName(sheet), area ? areaAddress(area) : ""].filter(Boolean).join("!");
}

function isRule(code: string): code is RuleCode {
  return Object.hasOwn(RULES, code);
}
