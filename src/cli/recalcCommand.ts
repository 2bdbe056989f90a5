import { replaceResults } from "../files/results/replaceResults";
import { refuseDatesFrom1904 } from "../files/read/dateSystem";
import { openPackage } from "../files/read/openPackage";
import { cliTexts } from "../i18n/cli";
import type { Language } from "../i18n/language";
import { cellAddress } from "../scoreboard/address";
import { quotedSheetName } from "../workbench/model/a1";
import type { Arguments } from "./arguments";
import { CommandError } from "./commandError";
import { readBytes } from "./input";
import { outputName, writeOutput } from "./output";
import { explained } from "./readWorkbook";
import { refuseInput } from "./sameFile";
import type { Recalculation } from "./recalc/recalculate";
import type { ExitStatus, Terminal } from "./terminal";

/** `scoreboard recalc FILE --out OUT.xlsx`: a copy of a workbook with its formulas' results calculated. */
export async function recalcCommand(args: Arguments, language: Language, terminal: Terminal): Promise<ExitStatus> {
  const [file, surplus] = args.operands;
  if (file === undefined) throw new CommandError({ code: "missing-argument", argument: "input" });
  if (surplus !== undefined) throw new CommandError({ code: "surplus-argument", value: surplus });
  const out = args.option("out");
  if (out === null) throw new CommandError({ code: "missing-option", option: "--out" });
  const output = outputName(out);
  await refuseInput(output, [file]);
  const bytes = await readBytes(file);
  const done: Recalculation[] = [];
  const make = async (): Promise<Uint8Array> => {
    const recalculation = await explained(file, recalculated(bytes, args.has("only-scoreboard")));
    done.push(recalculation);
    return replaceResults(bytes, recalculation.changes);
  };
  await writeOutput(output, make, { force: args.has("force") });
  for (const recalculation of done) report(output, recalculation, language, terminal);
  return 0;
}

async function recalculated(bytes: Uint8Array, onlyScoreboard: boolean): Promise<Recalculation> {
  refuseDatesFrom1904(await openPackage(bytes));
  // The formula engine takes longer to load than other commands to run.
  const { recalculate } = await import("./recalc/recalculate");
  return recalculate(bytes, { onlyScoreboard });
}

function report(
  output: string,
  { formulas, changes, kept }: Recalculation,
  language: Language,
  terminal: Terminal,
): void {
  const texts = cliTexts(language);
  const changed = [...changes.values()].reduce((sum, results) => sum + results.length, 0);
  terminal.print(texts.recalculated(output, formulas, changed));
  for (const { sheet, row, column, reason } of kept) {
    terminal.print(texts.kept(`${quotedSheetName(sheet)}!${cellAddress(row, column)}`, reason));
  }
}
