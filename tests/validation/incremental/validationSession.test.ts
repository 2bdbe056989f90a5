import fc from "../../support/laws";
import { currentAgreement as agreement } from "../../../src/agreement/current";
import type { CellValue } from "../../../src/scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../../src/scoreboard/snapshot";
import { validate } from "../../../src/validation/engine";
import { ValidationSession } from "../../../src/validation/incremental/validationSession";
import type { Report } from "../../../src/validation/report";
import type { AnyRule, RuleContext } from "../../../src/validation/rule";
import { RULES } from "../../../src/validation/rules";
import type { ValidationOptions } from "../../../src/validation/wholeRun";
import { withCell, type CellWriting } from "../../support/cellWriting";
import { plantedErrors } from "../../support/plantedErrors";
import { scoreboardSnapshot } from "../../support/scoreboardSnapshot";
import { twoQuarters } from "../../support/twoQuarters";
import { PLANTS } from "../planted/plants";

const { now: planted, former } = plantedErrors();
const PROCESSING = planted.sheets.findIndex(({ name }) => name === "Käsittelyajat");
const EFFICIENCY = planted.sheets.findIndex(({ name }) => name === "Tehokkuus");

/** The workbook with the former period's sheets as copies behind its own. */
const withCopies: WorkbookSnapshot = {
  ...planted,
  sheets: [...planted.sheets, ...former.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }))],
};

function validated(session: ValidationSession, snapshot: WorkbookSnapshot, options: ValidationOptions): Report {
  const work = session.validation(snapshot, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** As the pane reads it anew: equal, and no array the same. */
const readAnew = (snapshot: WorkbookSnapshot): WorkbookSnapshot => structuredClone(snapshot);

const VALUES: readonly CellValue[] = [
  ...[null, "", 0, 1, 3, 30, 60, 120, 120.5, 4000, 44_835, -5, 0.5, 0.75, 75, true],
  ...[
    "12,5",
    "1 200",
    "15/30",
    "30 vrk",
    "-",
    "n/a",
    "Selitys",
    "Ei täyty",
    "Yhteensä",
    "Kaikki",
    "Opiskelu",
    "Ratkaistut",
  ],
  ...["Hakija 131052-308T", { error: "#DIV/0!" }, { error: "#NAME?" }, { error: "#REF!" }, { error: "#BUSY!" }],
];

/** A place of the used area of any sheet, copies included, mostly of the tables with figures, and what is done to it. */
const writing: fc.Arbitrary<CellWriting> = fc.record({
  sheet: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(PROCESSING, EFFICIENCY) },
    { weight: 1, arbitrary: fc.nat(withCopies.sheets.length - 1) },
  ),
  row: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  column: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  value: fc.constantFrom(...VALUES),
  // A figure or a formula's result, mostly; sometimes a formula goes or comes, or the cell looks otherwise.
  change: fc.constantFrom("value", "value", "value", "value", "value", "value", "typed", "formula", "format"),
});

describe("validating again after edits gives the report of a validation from the start", () => {
  test.each([
    ["alone", { agreement }, planted, 6],
    ["with the former period", { agreement, former }, planted, 4],
    ["with sheets of the former period", { agreement }, withCopies, 2],
  ])("%s", (_, options, first, numRuns) => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ writings: fc.array(writing, { minLength: 1, maxLength: 4 }), anew: fc.boolean() }), {
          minLength: 1,
          maxLength: 6,
        }),
        (steps) => {
          const session = new ValidationSession();
          let snapshot = first;
          validated(session, snapshot, options);
          for (const { writings, anew } of steps) {
            snapshot = writings.reduce(withCell, anew ? readAnew(snapshot) : snapshot);
            expect(validated(session, snapshot, options)).toStrictEqual(validate(snapshot, options));
          }
        },
      ),
      { numRuns },
    );
  });
});

test("each rule's error is found when it is planted, and gone when the next one is", () => {
  const session = new ValidationSession();
  const { former: before } = twoQuarters();
  for (const [{ workbook }] of Object.values(PLANTS)) {
    const { now } = workbook();
    const options = { agreement, former: before };
    expect(validated(session, now, options)).toStrictEqual(validate(now, options));
  }
});

describe("after the edit of a figure", () => {
  /** Notes what a rule is given to read. */
  const noting = (rule: AnyRule, seen: (number | undefined)[]): AnyRule =>
    Object.assign({}, rule, {
      *check(context: RuleContext) {
        seen.push(context.processing?.rows);
        yield* rule.check(context);
      },
    });
  const edited = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
    withCell(snapshot, { sheet: PROCESSING, row: 8, column: 3, value: 118, change: "value" });
  const rows = 40;

  test("rules of rows read that row, those of the workbook all, and those of structure nothing", () => {
    const ofRows: (number | undefined)[] = [];
    const ofAll: (number | undefined)[] = [];
    const ofStructure: (number | undefined)[] = [];
    const rules = [noting(RULES.A01, ofRows), noting(RULES.T13, ofAll), noting(RULES.S05, ofStructure)];
    const session = new ValidationSession();
    const first = scoreboardSnapshot();
    validated(session, first, { agreement, rules });
    validated(session, readAnew(edited(first)), { agreement, rules });
    expect([ofRows, ofAll, ofStructure]).toEqual([[rows, 1], [rows, rows], [rows]]);
  });

  test("of the same workbook read once more, no rule runs", () => {
    const seen: (number | undefined)[] = [];
    const rules = [noting(RULES.T13, seen)];
    const session = new ValidationSession();
    validated(session, scoreboardSnapshot(), { agreement, rules });
    expect(validated(session, scoreboardSnapshot(), { agreement, rules }).valid).toBe(true);
    expect(seen).toEqual([rows]);
  });

  test("a validation that was stopped midway leaves nothing to go on from", () => {
    const session = new ValidationSession();
    const first = scoreboardSnapshot();
    validated(session, first, { agreement });
    const stopped = session.validation(edited(first), { agreement });
    for (let step = 0; step < 30; step++) stopped.next();
    expect(validated(session, first, { agreement })).toStrictEqual(validate(first, { agreement }));
  });
});

describe("from the start is validated", () => {
  const session = (): ValidationSession => {
    const started = new ValidationSession();
    validated(started, planted, { agreement });
    return started;
  };

  test.each<[string, WorkbookSnapshot, ValidationOptions]>([
    ["another workbook", scoreboardSnapshot(), { agreement }],
    ["the same one beside a former one", planted, { agreement, former }],
    ["what a rule is switched off for", planted, { agreement, rulesOff: ["A01", "T01"] }],
    ["what fewer rules are asked of", planted, { agreement, rules: [RULES.A01] }],
    ["what another agreement is asked of", planted, { agreement: { ...agreement, id: "other" } }],
    ["a workbook with a sheet less", { ...planted, sheets: planted.sheets.slice(0, 4) }, { agreement }],
  ])("%s", (_, snapshot, options) => {
    expect(validated(session(), snapshot, options)).toStrictEqual(validate(snapshot, options));
  });
});
