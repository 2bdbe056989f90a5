import type { ListValidation } from "../../scoreboard/document";
import { AreaStore } from "./areaStore";
import { toRange } from "./areas";
import type { Unit } from "./unit";

/** A drop-down list; `source` is set where the choices are the cells of a reference (`=$A$1:$A$5`). */
export interface ListRule extends Pick<ListValidation, "choices" | "errorTitle" | "errorMessage"> {
  readonly source?: string;
  readonly ignoreBlanks?: boolean;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

const addRule = "data-validation.mutation.addRule";
const removeRule = "data-validation.mutation.removeRule";

/** The drop-down lists, shown by Univer's validation plugin. */
export class ListValidations extends AreaStore<ListRule> {
  constructor(unit: Unit) {
    const shown = new Map<string, readonly string[]>();
    super((sheetId, items) => {
      for (const ruleId of shown.get(sheetId) ?? []) unit.run(removeRule, sheetId, { ruleId });
      shown.set(
        sheetId,
        items.map(({ id }) => id),
      );
      for (const { id, area, content } of items) {
        unit.run(addRule, sheetId, { rule: { uid: id, ranges: [toRange(area)], ...univerRule(content) } });
      }
    });
  }
}

function univerRule(rule: ListRule): object {
  const stopStyle = 1;
  const plainText = 0;
  return {
    type: "list",
    formula1: rule.source ?? rule.choices.join(","),
    allowBlank: rule.ignoreBlanks ?? true,
    showDropDown: true,
    renderMode: plainText,
    showErrorMessage: true,
    errorStyle: stopStyle,
    errorTitle: rule.errorTitle,
    error: rule.errorMessage,
    showInputMessage: rule.promptMessage !== undefined,
    promptTitle: rule.promptTitle,
    prompt: rule.promptMessage,
  };
}
