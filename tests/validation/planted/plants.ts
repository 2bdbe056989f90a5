import type { FindingDetails } from "../../../src/validation/findings";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import type { PlantsOf } from "./plant";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

/** Every rule's error at three places. */
export const PLANTS: PlantsOf<FindingDetails> = {
  ...structure,
  ...period,
  ...types,
  ...arithmetic,
  ...targets,
  ...formerPeriod,
  ...formulas,
  ...privacy,
};
