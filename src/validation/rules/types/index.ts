import type { TypesDetails } from "../../details/types";
import type { Rule } from "../../rule";
import { dashForMinus } from "./dashForMinus";
import { dateAsText } from "./dateAsText";
import { decimalPoint } from "./decimalPoint";
import { differentFormat } from "./differentFormat";
import { errorValue } from "./errorValue";
import { fractionalCount } from "./fractionalCount";
import { madeIntoDate } from "./madeIntoDate";
import { madeIntoTime } from "./madeIntoTime";
import { mixedUnits } from "./mixedUnits";
import { negativeFigure } from "./negativeFigure";
import { notANumber } from "./notANumber";
import { numberAsText } from "./numberAsText";
import { percentageScale } from "./percentageScale";
import { placeholder } from "./placeholder";
import { seeminglyEmpty } from "./seeminglyEmpty";
import { twoFigures } from "./twoFigures";
import { unbrokenSpace } from "./unbrokenSpace";
import { unitInCell } from "./unitInCell";

export const typesRules: { readonly [C in keyof TypesDetails]: Rule<C> } = {
  T01: numberAsText,
  T02: decimalPoint,
  T03: unbrokenSpace,
  T04: madeIntoDate,
  T05: twoFigures,
  T06: unitInCell,
  T07: percentageScale,
  T08: dashForMinus,
  T09: placeholder,
  T10: seeminglyEmpty,
  T11: madeIntoTime,
  T12: mixedUnits,
  T13: differentFormat,
  T14: errorValue,
  T15: negativeFigure,
  T16: fractionalCount,
  T17: dateAsText,
  T18: notANumber,
};
