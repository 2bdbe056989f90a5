import { currentAgreement as agreement } from "../../../src/agreement/current";
import { rowWindow } from "../../../src/validation/incremental/rowWindow";
import type { AnyObservation, AnyRule } from "../../../src/validation/rule";
import { RULES } from "../../../src/validation/rules";
import { scoreboardTables } from "../../../src/validation/tables/scoreboardTables";
import { type ValidationRun, wholeRun } from "../../../src/validation/wholeRun";
import { plantedErrors } from "../../support/plantedErrors";
import { PLANTS } from "../planted/plants";

type Workbooks = ReturnType<typeof plantedErrors> | ReturnType<(typeof PLANTS)["A01"][0]["workbook"]>;

const rowRules = Object.values<AnyRule>(RULES).filter(({ meta }) => meta.reads === "row");

function runOf({ now, former }: Workbooks, rule: AnyRule): ValidationRun {
  const work = wholeRun(now, { agreement, rules: [rule], ...(former && { former }) });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

interface Found {
  readonly among: AnyObservation[];
  readonly alone: AnyObservation[];
  /** How much it finds in all, on Tiedot too. */
  readonly found: number;
}

/** What a rule finds in the rows of the tables, among all rows and in each row by itself. */
function foundBoth(workbooks: Workbooks, rule: AnyRule): Found {
  const { context, observations } = runOf(workbooks, rule);
  const all = observations.get(rule.meta.code) ?? [];
  const both: Found = { among: [], alone: [], found: all.length };
  for (const table of scoreboardTables(context)) {
    const { sheet } = table.parts;
    for (let row = 0; row < table.rows; row++) {
      const sheetRow = table.sheetRow(row);
      const isThere = ({ at }: AnyObservation): boolean => at.sheet === sheet.name && at.area?.row === sheetRow;
      const edit = { sheet, sheetRows: new Set([sheetRow]), table, rows: Int32Array.of(row) };
      const alone = [...rule.check(rowWindow(context, [edit], workbooks.now))].filter((one) => one !== null);
      both.alone.push(...alone.filter(isThere));
      both.among.push(...all.filter(isThere));
    }
  }
  return both;
}

describe("a rule that reads rows finds in a row by itself what it finds there among all rows", () => {
  test.each(rowRules.map((rule) => [rule.meta.code, rule] as const))("%s", (code, rule) => {
    const [first] = PLANTS[code];
    const planted = foundBoth(first.workbook(), rule);
    expect(planted.alone).toStrictEqual(planted.among);
    const many = foundBoth(plantedErrors(), rule);
    expect(many.alone).toStrictEqual(many.among);
    expect(planted.found).toBeGreaterThan(0);
  });
});
