import type { ArithmeticDetails } from "../../details/arithmetic";
import type { Rule } from "../../rule";
import { decisionsByOutcome } from "./decisionsByOutcome";
import { migriExceedsWhole } from "./migriExceedsWhole";
import { openingStock } from "./openingStock";
import { partExceedsWhole } from "./partExceedsWhole";
import { wrongPtsPerHtv } from "./wrongPtsPerHtv";
import { wrongShare } from "./wrongShare";
import { wrongUmaPtsPerDay } from "./wrongUmaPtsPerDay";

export const arithmeticRules: { readonly [C in keyof ArithmeticDetails]: Rule<C> } = {
  A01: decisionsByOutcome,
  A03: wrongShare,
  A04: partExceedsWhole,
  A05: wrongPtsPerHtv,
  A06: wrongUmaPtsPerDay,
  A08: openingStock,
  A09: migriExceedsWhole,
};
