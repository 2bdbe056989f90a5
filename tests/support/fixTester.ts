import { currentAgreement } from "../../src/agreement/current";
import { areaAddress } from "../../src/scoreboard/address";
import type { WorkbookSnapshot } from "../../src/scoreboard/snapshot";
import { validate } from "../../src/validation/engine";
import type { Finding } from "../../src/validation/findings";
import { applyChanges } from "../../src/validation/fixing/applyChanges";
import { judgeFixes } from "../../src/validation/fixing/judgeFixes";
import { resolveChanges } from "../../src/validation/fixing/rows/resolveChanges";
import { unknownResults } from "../../src/validation/fixing/unknownResults";

const agreement = currentAgreement;

/** The first fix of a finding mends it and breaks nothing else. Results that hang on what was written are not judged. */
export function expectMended(workbook: WorkbookSnapshot, former: WorkbookSnapshot | undefined, finding: Finding): void {
  const [fix] = finding.fixes;
  if (!fix) return;
  const { changes } = fix;
  const options = { agreement, ...(former && { former }) };
  const fixed = applyChanges(workbook, changes, agreement);
  const judgement = judgeFixes({
    before: validate(workbook, options),
    after: validate(fixed, options),
    mended: [finding],
    changes: resolveChanges(workbook, changes, agreement),
    isUnknown: unknownResults(fixed, changes, agreement),
  });
  expect({
    of: inShort(finding),
    remaining: judgement.remaining.map(inShort),
    brought: judgement.brought.map(inShort),
  }).toEqual({ of: inShort(finding), remaining: [], brought: [] });
}

function inShort({ rule, at: { sheet, area } }: Finding): string {
  return `${rule} ${sheet ?? ""}${area ? `!${areaAddress(area)}` : ""}`;
}
