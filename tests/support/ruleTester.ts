import { currentAgreement } from "../../src/agreement/current";
import { areaAddress } from "../../src/scoreboard/address";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { Fix } from "../../src/validation/fix";
import type { Finding, FindingDetails, RuleCode } from "../../src/validation/findings";
import type { AnyRule, Rule } from "../../src/validation/rule";
import { expectMended } from "./fixTester";

/** A finding in short: `["Käsittelyajat!D7", details]`, `["Käsittelyajat", details]` for a sheet, `["", details]` for the workbook. */
export type Expected<C extends RuleCode> = readonly [at: string, details: FindingDetails[C]];

/** A workbook alone, or with that of the former period. */
type Workbooks = () => WorkbookSnapshot | { readonly now: WorkbookSnapshot; readonly former: WorkbookSnapshot };

interface RuleCases<C extends RuleCode> {
  /** Workbooks in which no rule finds anything of severity error or warning. */
  readonly valid: Readonly<Record<string, Workbooks>>;
  readonly invalid: Readonly<
    Record<
      string,
      {
        readonly workbook: Workbooks;
        readonly finds: readonly Expected<C>[];
        /** What would mend each finding, in the order of `finds`: nothing, if left out. */
        readonly fixes?: readonly (readonly Fix[])[];
        /** Codes of other rules that have something to say of the same workbook: none, if left out. */
        readonly besides?: readonly RuleCode[];
      }
    >
  >;
}

/** Runs a rule alone and among all others: what it finds, and that nothing else is found. */
export function testRule<C extends RuleCode>(rule: AnyRule & Rule<C>, { valid, invalid }: RuleCases<C>): void {
  describe(`${rule.meta.code} ${rule.meta.name}`, () => {
    test.each(Object.entries(valid))("is silent: %s", (_, workbooks) => {
      const { now, former } = both(workbooks);
      const options = { agreement: currentAgreement, ...(former && { former }) };
      expect(validate(now, { ...options, rules: [rule] }).findings).toEqual([]);
      const report = validate(now, options);
      expect(report.findings.filter(({ severity }) => severity !== "info").map(inShort)).toEqual([]);
    });

    test.each(Object.entries(invalid))("speaks: %s", (_, { workbook, finds, fixes, besides = [] }) => {
      const { now, former } = both(workbook);
      const options = { agreement: currentAgreement, ...(former && { former }) };
      const alone = validate(now, { ...options, rules: [rule] });
      expect(alone.failures).toEqual([]);
      expect(alone.findings.map(inShort)).toEqual(finds);
      expect(alone.findings.map((finding) => finding.fixes)).toEqual(fixes ?? finds.map(() => []));
      const all = validate(now, options).findings;
      expect(all.filter((finding) => finding.rule === rule.meta.code).map(inShort)).toEqual(finds);
      for (const finding of all) if (finding.rule === rule.meta.code) expectMended(now, former, finding);
      const others = all.filter((finding) => finding.rule !== rule.meta.code);
      expect([...new Set(others.map((finding) => finding.rule))].sort()).toEqual([...besides].sort());
    });
  });
}

function both(workbooks: Workbooks): { readonly now: WorkbookSnapshot; readonly former: WorkbookSnapshot | undefined } {
  const given = workbooks();
  return "now" in given ? given : { now: given, former: undefined };
}

export function inShort({ at, details }: Finding): readonly [string, Finding["details"]] {
  return [placeText({ at }), details];
}

/** Where a finding is, as people write it. */
export function placeText({ at: { sheet, area } }: Pick<Finding, "at">): string {
  return `${sheet ?? ""}${area ? `!${areaAddress(area)}` : ""}`;
}
