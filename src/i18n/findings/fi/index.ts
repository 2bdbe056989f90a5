import type { FindingTexts } from "../findingTexts";
import { arithmetic } from "./arithmetic";
import { formerPeriod } from "./formerPeriod";
import { formulas } from "./formulas";
import { period } from "./period";
import { privacy } from "./privacy";
import { structure } from "./structure";
import { targets } from "./targets";
import { types } from "./types";

export const fi: FindingTexts = {
  severities: { error: "Virhe", warning: "Varoitus", info: "Tiedoksi" },
  rules: { ...structure, ...period, ...types, ...arithmetic, ...targets, ...formerPeriod, ...formulas, ...privacy },
};
