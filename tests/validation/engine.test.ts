import { currentAgreement } from "../../src/agreement/current";
import type { CellValue } from "../../src/scoreboard/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate, validation } from "../../src/validation/engine";
import type { Progress } from "../../src/validation/progress";
import type { Report } from "../../src/validation/report";
import type { AnyRule } from "../../src/validation/rule";
import { RULES } from "../../src/validation/rules/index";
import { placeText } from "../support/ruleTester";
import { movedTables, repeatedRows } from "../support/movedTables";
import { emptySheet, scoreboardSnapshot, type CellEdits } from "../support/scoreboardSnapshot";

const agreement = currentAgreement;
const inShort = (report: Report): string[] => report.findings.map((one) => `${one.rule} ${placeText(one)}`);

describe("a report", () => {
  test("of a filled scoreboard is clean and names agreement, period and results", () => {
    expect(validate(scoreboardSnapshot(), { agreement })).toMatchObject({
      valid: true,
      findings: [],
      counts: { error: 0, warning: 0, info: 0 },
      failures: [],
      agreement: { id: agreement.id, title: agreement.title, years: [2022, 2023, 2024] },
      period: { form: "quarter", year: 2022, quarter: 3 },
      targets: { met: 40, missed: 0 },
    });
  });

  test("counts results from the figures, both averages where both are set, and shares by the share", () => {
    const snapshot = scoreboardSnapshot({
      processing: {
        "ttol/first": { averageMigri: 31 },
        "ttol/extension": { averageMigri: null },
        "yrittaja/first": { averageWhole: 61 },
        "eu-rekisterointi/first": { withinTarget: 90 },
      },
      cells: { "Käsittelyajat!S11": -1 },
    });
    expect(validate(snapshot, { agreement }).targets).toMatchObject({ met: 37, missed: 3 });
  });

  test("is valid with warnings and notes, and not with an error", () => {
    const noted = validate(
      scoreboardSnapshot({ processing: { "opiskelu/first": { averageWhole: 91, remark: "Ruuhka." } } }),
      {
        agreement,
      },
    );
    expect(noted).toMatchObject({ valid: true, counts: { error: 0, warning: 1, info: 0 } });
    const wrong = validate(scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 75 } }), { agreement });
    expect(wrong).toMatchObject({ valid: false, counts: { error: 1, warning: 0, info: 0 } });
  });
});

describe("many errors at once", () => {
  const cells: CellEdits = {
    "Tiedot!B5": "3/2022",
    "Tavoitteet!F5": 70,
    "Käsittelyajat!A11": "Erityisasiantuntja",
    "Käsittelyajat!H9": "12,5",
    "Käsittelyajat!D15": "1\u00A0200",
    "Käsittelyajat!M15": { formula: "=SCOREBOARD.SHARE(L15,D15)", value: { error: "#VALUE!" } },
    "Käsittelyajat!H5": "15/30",
    "Käsittelyajat!G13": 4,
    "Käsittelyajat!M17": 0.5,
    "Käsittelyajat!M19": { formula: "=L19/D19", value: 100 / 120 },
    "Käsittelyajat!T21": { error: "#REF!" },
    "Käsittelyajat!U21": { formula: '=IF(AND(ISNUMBER(H21),N(T21)>0),H21/T21-1,"")', value: { error: "#REF!" } },
    "Tehokkuus!C6": -300,
  };

  test("each is found once, and nothing else", () => {
    expect(inShort(validate(scoreboardSnapshot({ cells }), { agreement }))).toEqual([
      "M02 Tiedot!B5",
      "G07 Tavoitteet!F5",
      "T05 Käsittelyajat!H5",
      "T01 Käsittelyajat!H9",
      "S06 Käsittelyajat!A11",
      "A01 Käsittelyajat!D13",
      "T03 Käsittelyajat!D15",
      "A03 Käsittelyajat!M17",
      "F02 Käsittelyajat!M19",
      "T14 Käsittelyajat!T21",
      "T15 Tehokkuus!C6",
    ]);
  });

  test("a rule that is off finds nothing, and the report names it", () => {
    const all = validate(scoreboardSnapshot({ cells }), { agreement });
    const report = validate(scoreboardSnapshot({ cells }), { agreement, rulesOff: ["A01", "G07"] });
    expect(report.rulesOff).toEqual(["A01", "G07"]);
    expect(inShort(report)).toEqual(inShort(all).filter((finding) => !/^(A01|G07) /.test(finding)));
    expect(report.counts.error).toBeLessThan(all.counts.error);
  });

  test("wherever the tables stand and however their columns are ordered", () => {
    const moved = movedTables(scoreboardSnapshot({ cells }));
    const found = validate(moved, { agreement });
    expect(found.findings.map(({ rule }) => rule).sort()).toEqual(
      ["A01", "A03", "F02", "G07", "M02", "S06", "T01", "T03", "T05", "T14", "T15"].sort(),
    );
    expect(found.findings.every(({ at }) => (at.area?.row ?? 0) > 20)).toBe(true);
  });
});

test("a clean scoreboard stays clean when its tables are moved and its columns reordered", () => {
  expect(inShort(validate(movedTables(scoreboardSnapshot()), { agreement }))).toEqual([]);
});

describe("findings hang together", () => {
  test("a finding counts the formulas that read it, directly or through others, on any sheet", () => {
    const snapshot = scoreboardSnapshot({
      cells: { "Käsittelyajat!D9": "120", "Käsittelyajat!H9": "50", "Tavoitteet!F5": 70, "Tiedot!B11": -1600 },
    });
    const dependants = validate(snapshot, { agreement }).findings.map((one) => [placeText(one), one.dependants]);
    expect(Object.fromEntries(dependants)).toEqual({
      // person-years, decisions per person-year, change and status of nine rows; forty missions; nine in a chart, two key figures
      "Tiedot!B11": 36 + 40 + 9 + 2,
      // three targets, gap and status of forty rows; target and person-years of ten queues; ten in a chart, two key figures
      "Tavoitteet!F5": 200 + 20 + 10 + 2,
      // share and, through it, status; a chart and two key figures
      "Käsittelyajat!D9": 2 + 3,
      // gap, status, change; a chart and two key figures
      "Käsittelyajat!H9": 3 + 3,
    });
  });

  test("formulas on sheets of one's own count too", () => {
    const snapshot = scoreboardSnapshot({ cells: { "Käsittelyajat!G13": 4 } });
    const own = {
      ...emptySheet("Oma yhteenveto"),
      row: 2,
      column: 1,
      values: [[0, 0, 0]],
      formulas: [["=SUM(Käsittelyajat!$D$5:$D$44)", "=B3*2", "=Käsittelyajat!D14"]],
      numberFormats: [["General", "General", "General"]],
    };
    const [finding] = validate({ ...snapshot, sheets: [...snapshot.sheets, own] }, { agreement }).findings;
    expect(finding).toMatchObject({ rule: "A01", dependants: 2 + 2 + 2 });
  });

  test("an error that a wrong cell explains is its dependant, an error without a cause is a finding", () => {
    const failing = { error: "#VALUE!" };
    const snapshot = scoreboardSnapshot({
      cells: {
        "Käsittelyajat!D9": "120 kpl",
        "Käsittelyajat!M9": { formula: "=SCOREBOARD.SHARE(L9,D9)", value: failing },
        "Käsittelyajat!M11": { formula: "=SCOREBOARD.SHARE(L11,D11)", value: failing },
        "Käsittelyajat!L13": 130,
        "Käsittelyajat!M13": { formula: "=SCOREBOARD.SHARE(L13,D13)", value: { error: "#NUM!" } },
      },
    });
    expect(inShort(validate(snapshot, { agreement }))).toEqual([
      "T06 Käsittelyajat!D9",
      "T14 Käsittelyajat!M11",
      "A04 Käsittelyajat!L13",
    ]);
  });

  test("what formulas read of a lost sheet, table or cell is one finding, which counts them and not their errors", () => {
    const failing = { error: "#REF!" };
    const workdays = "Tehokkuus!E5";
    const target = "Käsittelyajat!O5";
    const snapshot = scoreboardSnapshot({
      cells: {
        [workdays]: { formula: "=Työpäiviä", value: failing },
        [target]: {
          formula: '=IFNA(SCOREBOARD.TARGET_DAYS(A5,Tavoitevuosi,B5,"whole",Tavoitteet[#All]),"")',
          value: failing,
        },
      },
    });
    const found = (sheets: readonly SheetSnapshot[]): (string | number)[][] =>
      validate({ ...snapshot, sheets }, { agreement })
        .findings.filter(({ at, rule }) => rule === "T14" || at.area === null)
        .map((one) => [one.rule, placeText(one), one.dependants]);
    const changed = (name: string, row: number, label: CellValue): SheetSnapshot[] =>
      snapshot.sheets.map((sheet) =>
        sheet.name === name
          ? {
              ...sheet,
              values: sheet.values.map((cells, r) => (r + sheet.row === row ? cells.map(() => label) : cells)),
            }
          : sheet,
      );
    expect(found(snapshot.sheets)).toEqual([
      ["T14", target, 5],
      ["T14", workdays, 2],
    ]);
    expect(found(snapshot.sheets.filter(({ name }) => name !== "Tavoitteet"))).toEqual([
      ["S01", "", 232],
      ["T14", workdays, 2],
    ]);
    expect(found(changed("Tavoitteet", 3, null))).toEqual([
      ["S03", "Tavoitteet", 232],
      ["T14", workdays, 2],
    ]);
    expect(found(changed("Tiedot", 9, "muuta"))).toEqual([
      ["S03", "Tiedot", 19],
      ["T14", target, 5],
    ]);
    expect(found(snapshot.sheets.filter(({ name }) => name !== "Tiedot"))).toEqual([["S01", "", 568]]);
  });

  test("they come in the order of the sheets, rows and columns, the workbook first", () => {
    const snapshot = scoreboardSnapshot({
      cells: { "Käsittelyajat!T9": -1, "Käsittelyajat!C9": -1, "Käsittelyajat!C5": -1, "Tavoitteet!F5": 70 },
    });
    const backwards = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== "Tehokkuus").reverse() };
    expect(inShort(validate(backwards, { agreement }))).toEqual([
      "S01 ",
      "T15 Käsittelyajat!C5",
      "T15 Käsittelyajat!C9",
      "T15 Käsittelyajat!T9",
      "G07 Tavoitteet!F5",
    ]);
  });
});

test("a rule that throws is reported as such and stops no other", () => {
  const broken: AnyRule = {
    ...RULES.T07,
    *check(context) {
      yield* RULES.T07.check(context);
      throw new Error("out of order");
    },
  };
  const rules = Object.values<AnyRule>(RULES).map((rule) => (rule.meta.code === "T07" ? broken : rule));
  const snapshot = scoreboardSnapshot({ cells: { "Käsittelyajat!M9": 75, "Käsittelyajat!C9": -1 } });
  const report = validate(snapshot, { agreement, rules });
  expect(report.failures).toEqual([{ rule: "T07", message: "out of order" }]);
  expect(inShort(report)).toEqual(["T15 Käsittelyajat!C9", "T07 Käsittelyajat!M9"]);
  expect(validate(scoreboardSnapshot(), { agreement, rules })).toMatchObject({ valid: false, findings: [] });
});

test("a workbook that was never calculated is judged by what was typed into it", () => {
  const calculated = scoreboardSnapshot({ cells: { "Käsittelyajat!G13": 4, "Käsittelyajat!M19": 0.5 } });
  const written: WorkbookSnapshot = {
    ...calculated,
    calculated: false,
    sheets: calculated.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value, c) => (typeof sheet.formulas[r]?.[c] === "string" ? 0 : value)),
      ),
    })),
  };
  expect(inShort(validate(written, { agreement }))).toEqual(["F09 ", "A01 Käsittelyajat!D13", "A03 Käsittelyajat!M19"]);
});

describe("in slices", () => {
  test("the same report as in one go, with progress that only grows", () => {
    const snapshot = scoreboardSnapshot({ cells: { "Käsittelyajat!G13": 4 } });
    const steps: Progress[] = [];
    const work = validation(snapshot, { agreement });
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps.push(step.value);
    expect(step.value).toEqual(validate(snapshot, { agreement }));
    expect(steps.length).toBeGreaterThan(Object.keys(RULES).length);
    const done = steps.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.every((progress) => progress.done < progress.total)).toBe(true);
  });

  test("long tables are read and checked with pauses", () => {
    const steps = (snapshot: WorkbookSnapshot): number => [...validation(snapshot, { agreement })].length;
    const snapshot = scoreboardSnapshot();
    expect(steps(repeatedRows(snapshot, "Käsittelyajat", 10_000))).toBeGreaterThan(steps(snapshot) + 10);
  });
});
