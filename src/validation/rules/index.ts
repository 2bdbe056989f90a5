import type { RuleCode } from "../findings";
import type { Rule } from "../rule";
import { aboveStatutoryMaximum } from "./aboveStatutoryMaximum";
import { ambiguousPeriod } from "./ambiguousPeriod";
import { averageAboveTarget } from "./averageAboveTarget";
import { changedHeading } from "./changedHeading";
import { changedTarget } from "./changedTarget";
import { decisionsByOutcome } from "./decisionsByOutcome";
import { differentFormula } from "./differentFormula";
import { duplicateRow } from "./duplicateRow";
import { emptyRequiredCell } from "./emptyRequiredCell";
import { errorValue } from "./errorValue";
import { fractionalCount } from "./fractionalCount";
import { migriExceedsWhole } from "./migriExceedsWhole";
import { missingRow } from "./missingRow";
import { missingSheet } from "./missingSheet";
import { negativeFigure } from "./negativeFigure";
import { notANumber } from "./notANumber";
import { notCalculated } from "./notCalculated";
import { numberAsText } from "./numberAsText";
import { oneAverageHolds } from "./oneAverageHolds";
import { partExceedsWhole } from "./partExceedsWhole";
import { percentageScale } from "./percentageScale";
import { twoFigures } from "./twoFigures";
import { typedOverFormula } from "./typedOverFormula";
import { unbrokenSpace } from "./unbrokenSpace";
import { unitInCell } from "./unitInCell";
import { unknownProcess } from "./unknownProcess";
import { unreadablePeriod } from "./unreadablePeriod";
import { wrongPtsPerHtv } from "./wrongPtsPerHtv";
import { wrongShare } from "./wrongShare";
import { wrongUmaPtsPerDay } from "./wrongUmaPtsPerDay";
import { yearWithoutTargets } from "./yearWithoutTargets";

/** Every rule by its code, in the order of the codes' families: structure, period, types, arithmetic, targets, formulas. */
export const RULES: { readonly [C in RuleCode]: Rule<C> } = {
  S01: missingSheet,
  S03: changedHeading,
  S04: missingRow,
  S05: duplicateRow,
  S06: unknownProcess,
  S11: emptyRequiredCell,
  M01: unreadablePeriod,
  M02: ambiguousPeriod,
  M08: yearWithoutTargets,
  T01: numberAsText,
  T03: unbrokenSpace,
  T05: twoFigures,
  T06: unitInCell,
  T07: percentageScale,
  T14: errorValue,
  T15: negativeFigure,
  T16: fractionalCount,
  T18: notANumber,
  A01: decisionsByOutcome,
  A03: wrongShare,
  A04: partExceedsWhole,
  A05: wrongPtsPerHtv,
  A06: wrongUmaPtsPerDay,
  A09: migriExceedsWhole,
  G01: averageAboveTarget,
  G02: aboveStatutoryMaximum,
  G03: oneAverageHolds,
  G07: changedTarget,
  F01: typedOverFormula,
  F02: differentFormula,
  F09: notCalculated,
};
