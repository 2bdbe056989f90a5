import type { TypesDetails } from "../../details/types";
import type { Rule } from "../../rule";
import { errorValue } from "./errorValue";
import { fractionalCount } from "./fractionalCount";
import { negativeFigure } from "./negativeFigure";
import { notANumber } from "./notANumber";
import { numberAsText } from "./numberAsText";
import { percentageScale } from "./percentageScale";
import { twoFigures } from "./twoFigures";
import { unbrokenSpace } from "./unbrokenSpace";
import { unitInCell } from "./unitInCell";

export const typesRules: { readonly [C in keyof TypesDetails]: Rule<C> } = {
  T01: numberAsText,
  T03: unbrokenSpace,
  T05: twoFigures,
  T06: unitInCell,
  T07: percentageScale,
  T14: errorValue,
  T15: negativeFigure,
  T16: fractionalCount,
  T18: notANumber,
};
