import type { StructureDetails } from "../../details/structure";
import type { Rule } from "../../rule";
import { changedHeading } from "./changedHeading";
import { duplicateRow } from "./duplicateRow";
import { emptyRequiredCell } from "./emptyRequiredCell";
import { hiddenLines } from "./hiddenLines";
import { mergedCells } from "./mergedCells";
import { missingRow } from "./missingRow";
import { missingSheet } from "./missingSheet";
import { needlessExtension } from "./needlessExtension";
import { rowOrder } from "./rowOrder";
import { sheetName } from "./sheetName";
import { unknownProcess } from "./unknownProcess";

export const structureRules: { readonly [C in keyof StructureDetails]: Rule<C> } = {
  S01: missingSheet,
  S02: sheetName,
  S03: changedHeading,
  S04: missingRow,
  S05: duplicateRow,
  S06: unknownProcess,
  S07: rowOrder,
  S08: hiddenLines,
  S09: mergedCells,
  S10: needlessExtension,
  S11: emptyRequiredCell,
};
