import type { RuleCode } from "../findings";
import type { Rule } from "../rule";
import { arithmeticRules } from "./arithmetic";
import { formerPeriodRules } from "./formerPeriod";
import { formulasRules } from "./formulas";
import { periodRules } from "./period";
import { privacyRules } from "./privacy";
import { structureRules } from "./structure";
import { targetsRules } from "./targets";
import { typesRules } from "./types";

/** Every rule by its code, family by family. */
export const RULES: { readonly [C in RuleCode]: Rule<C> } = {
  ...structureRules,
  ...periodRules,
  ...typesRules,
  ...arithmeticRules,
  ...targetsRules,
  ...formerPeriodRules,
  ...formulasRules,
  ...privacyRules,
};
