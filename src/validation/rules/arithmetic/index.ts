import type { ArithmeticDetails } from "../../details/arithmetic";
import type { Rule } from "../../rule";
import { allocatedHtv } from "./allocatedHtv";
import { basketShares } from "./basketShares";
import { closingStock } from "./closingStock";
import { decisionsByOutcome } from "./decisionsByOutcome";
import { distinctUsers } from "./distinctUsers";
import { filingChannels } from "./filingChannels";
import { followUpChain } from "./followUpChain";
import { impossibleShare } from "./impossibleShare";
import { migriExceedsWhole } from "./migriExceedsWhole";
import { openingStock } from "./openingStock";
import { overallAverage } from "./overallAverage";
import { partExceedsWhole } from "./partExceedsWhole";
import { totalRow } from "./totalRow";
import { wholeFromParts } from "./wholeFromParts";
import { wrongCostRecovery } from "./wrongCostRecovery";
import { wrongPtsPerHtv } from "./wrongPtsPerHtv";
import { wrongShare } from "./wrongShare";
import { wrongUmaPtsPerDay } from "./wrongUmaPtsPerDay";
import { zeroDenominator } from "./zeroDenominator";

export const arithmeticRules: { readonly [C in keyof ArithmeticDetails]: Rule<C> } = {
  A01: decisionsByOutcome,
  A02: totalRow,
  A03: wrongShare,
  A04: partExceedsWhole,
  A05: wrongPtsPerHtv,
  A06: wrongUmaPtsPerDay,
  A07: closingStock,
  A08: openingStock,
  A09: migriExceedsWhole,
  A10: wholeFromParts,
  A11: overallAverage,
  A12: impossibleShare,
  A13: wrongCostRecovery,
  A14: filingChannels,
  A15: distinctUsers,
  A16: allocatedHtv,
  A17: followUpChain,
  A18: basketShares,
  A19: zeroDenominator,
};
