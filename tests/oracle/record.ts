import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { questions, type Questions } from "./questions";

const PROGRAM = "soffice";
const ANSWERS = join(__dirname, "libreOffice.json");
/** Numbers in full and not as shown, in UTF-8 with commas. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";

/** A sheet that LibreOffice calculates: the formulas in column A, the holidays in column B. */
function sheet(formulas: readonly string[], holidays: readonly number[]): string {
  const rows = Array.from({ length: Math.max(formulas.length, holidays.length) }, (_, row) => {
    const formula = formulas[row] ?? "0";
    const holiday = holidays[row];
    const second = `<table:table-cell office:value-type="float" office:value="${String(holiday)}"/>`;
    return `<table:table-row><table:table-cell table:formula="of:=${formula}"/>${holiday === undefined ? "" : second}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2">
<office:body><office:spreadsheet><table:table table:name="Oracle">${rows.join("\n")}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function formulasOf({ holidays, workdays, months, lists }: Questions): string[] {
  const free = `[.$B$1:.$B$${String(holidays.length)}]`;
  const array = (list: readonly number[]): string => `{${list.join("|")}}`;
  return [
    ...workdays.starts.map((start, i) => `NETWORKDAYS(${String(start)};${String(workdays.ends[i])};${free})`),
    ...months.dates.map((date, i) => `EDATE(${String(date)};${String(months.months[i])})`),
    ...lists.map((list) => `AVERAGE(${array(list)})`),
    ...lists.map((list) => `MEDIAN(${array(list)})`),
    ...lists.map((list) => `COM.MICROSOFT.PERCENTILE.INC(${array(list)};0.9)`),
  ];
}

function calculated(formulas: readonly string[], holidays: readonly number[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), "oracle-"));
  try {
    const file = join(folder, "oracle.fods");
    writeFileSync(file, sheet(formulas, holidays));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const run = spawnSync(PROGRAM, [profile, "--headless", "--convert-to", CSV, "--outdir", folder, file]);
    if (run.status !== 0) throw new Error(`LibreOffice gave up: ${run.stderr.toString()}`);
    const lines = readFileSync(join(folder, "oracle.csv"), "utf8").trim().split(/\r?\n/);
    return formulas.map((formula, row) => {
      const [answer = ""] = lines[row]?.split(",") ?? [];
      if (answer === "" || !Number.isFinite(Number(answer))) throw new Error(`${formula} gave ${String(lines[row])}`);
      return Number(answer);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function record(version: string): void {
  const asked = questions();
  const answers = calculated(formulasOf(asked), asked.holidays);
  const take = (count: number): number[] => answers.splice(0, count);
  const lists = asked.lists.length;
  const recorded = {
    note: "Synthetic questions and what LibreOffice answered. Made by npm run oracle; not edited by hand.",
    madeBy: version,
    holidays: asked.holidays,
    NETWORKDAYS: { ...asked.workdays, results: take(asked.workdays.starts.length) },
    EDATE: { ...asked.months, results: take(asked.months.dates.length) },
    lists: asked.lists,
    AVERAGE: take(lists),
    MEDIAN: take(lists),
    PERCENTILE_INC_90: take(lists),
  };
  writeFileSync(ANSWERS, `${JSON.stringify(recorded)}\n`);
  console.log(`Recorded what ${version} answers.`);
}

const found = spawnSync(PROGRAM, ["--version"]);
if (found.error) {
  console.error("LibreOffice is not installed, or soffice is not on the path: nothing was recorded.");
  process.exitCode = 1;
} else {
  record(found.stdout.toString().trim().split(/\s+/).slice(0, 2).join(" "));
}
