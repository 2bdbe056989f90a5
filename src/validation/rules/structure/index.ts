import type { StructureDetails } from "../../details/structure";
import type { Rule } from "../../rule";
import { changedHeading } from "./changedHeading";
import { duplicateRow } from "./duplicateRow";
import { emptyRequiredCell } from "./emptyRequiredCell";
import { missingRow } from "./missingRow";
import { missingSheet } from "./missingSheet";
import { unknownProcess } from "./unknownProcess";

export const structureRules: { readonly [C in keyof StructureDetails]: Rule<C> } = {
  S01: missingSheet,
  S03: changedHeading,
  S04: missingRow,
  S05: duplicateRow,
  S06: unknownProcess,
  S11: emptyRequiredCell,
};
