import type { FindingTexts } from "../findingTexts";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const en: FindingTexts = {
  severities: { error: "Error", warning: "Warning", info: "Note" },
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formerPeriod, ...formulas, ...privacy },
};
