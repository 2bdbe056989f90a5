import { currentAgreement } from "../../../../src/agreement/current";
import type { Period } from "../../../../src/measures/calendar/period";
import { queuesLayout } from "../../../../src/scoreboard/layout/queues";
import type { WorkbookSnapshot } from "../../../../src/scoreboard/snapshot";
import { validate } from "../../../../src/validation/engine";
import type { Finding } from "../../../../src/validation/findings";
import { openingStock } from "../../../../src/validation/rules/arithmetic/openingStock";
import { inShort } from "../../../support/ruleTester";
import { emptyScoreboard, emptySheet } from "../../../support/scoreboardSnapshot";

const quarter = (number: number): Period => ({ form: "quarter", year: 2022, quarter: number });
const toMonth = (to: number): Period => ({ form: "months", year: 2022, from: 1, to });

/** A scoreboard with a queue, pending at the start and at the end. */
function withQueue(period: Period, process: string, opening: number, closing: number): WorkbookSnapshot {
  const snapshot = emptyScoreboard(period);
  const { sheet, columns } = queuesLayout;
  const figures = new Map<string, string | number>(Object.entries({ process, opening, closing }));
  const cells = columns.map(({ key }) => figures.get(key) ?? null);
  const values = [columns.map(({ heading }) => heading), cells];
  const queues = {
    ...emptySheet(sheet),
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
  };
  return { ...snapshot, sheets: [...snapshot.sheets.filter(({ name }) => name !== sheet), queues] };
}

function found(now: WorkbookSnapshot, former?: WorkbookSnapshot): readonly Finding[] {
  return validate(now, { agreement: currentAgreement, rules: [openingStock], ...(former && { former }) }).findings;
}

describe("A08 opening-stock", () => {
  test("the start is the former period's end", () => {
    expect(found(withQueue(quarter(3), "Perhe", 1198, 1000), withQueue(quarter(2), "Perhe", 900, 1198))).toEqual([]);
  });

  test("a cumulative period starts where the former cumulative one did", () => {
    expect(found(withQueue(toMonth(9), "Perhe", 900, 1000), withQueue(toMonth(6), "Perhe", 900, 1198))).toEqual([]);
  });

  test("without the former workbook nothing is said", () => {
    expect(found(withQueue(quarter(3), "Perhe", 1204, 1000))).toEqual([]);
  });

  test("another start, and the fix takes the former end", () => {
    const findings = found(withQueue(quarter(3), "Perhe", 1204, 1000), withQueue(quarter(2), "Perhe", 900, 1198));
    expect(findings.map(inShort)).toEqual([
      [
        "Ruuhka ja resurssit!B2",
        {
          opening: { heading: "Vireillä alussa", value: 1204 },
          former: { heading: "Vireillä lopussa (UMA)", value: 1198 },
        },
      ],
    ]);
    expect(findings.flatMap(({ fixes }) => fixes)).toEqual([
      {
        consent: "ask",
        changes: [{ kind: "cell", sheet: "Ruuhka ja resurssit", row: 1, column: 1, to: { value: 1198 } }],
      },
    ]);
  });
});
