import type { FindingDetails } from "../../validation/findings";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import type { RuleExamplesOf } from "./ruleExamples";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const RULE_EXAMPLES: RuleExamplesOf<FindingDetails> = {
  ...structure,
  ...period,
  ...types,
  ...arithmetic,
  ...targets,
  ...formerPeriod,
  ...formulas,
  ...privacy,
};
