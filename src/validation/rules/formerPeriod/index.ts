import type { FormerPeriodDetails } from "../../details/formerPeriod";
import type { Rule } from "../../rule";
import { changedFormerFigure } from "./changedFormerFigure";
import { cumulativeFell } from "./cumulativeFell";
import { largeChange } from "./largeChange";
import { notTheFormerPeriod } from "./notTheFormerPeriod";
import { scaleJump } from "./scaleJump";
import { unchangedRow } from "./unchangedRow";

export const formerPeriodRules: { readonly [C in keyof FormerPeriodDetails]: Rule<C> } = {
  P01: largeChange,
  P02: unchangedRow,
  P03: cumulativeFell,
  P04: changedFormerFigure,
  P05: scaleJump,
  P06: notTheFormerPeriod,
};
