import type { FindingTexts } from "../findingTexts";
import { arithmetic } from "./arithmetic";
import { formulas } from "./formulas";
import { period } from "./period";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const en: FindingTexts = {
  severities: { error: "Error", warning: "Warning", info: "Note" },
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formulas },
};
