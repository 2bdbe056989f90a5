import type { IconSet } from "../../scoreboard/document";
import { AreaStore } from "./areaStore";
import { toRange } from "./areas";
import type { Unit } from "./unit";

/** Excel's conditional format of three icons, best value first where the order is not reversed. */
export interface IconRule extends Omit<IconSet, "area"> {
  /** Excel's name: `ThreeSymbols`, `ThreeTrafficLights1` … */
  readonly style: string;
  readonly reversed: boolean;
}

const addRule = "sheet.mutation.add-conditional-rule";
const deleteRule = "sheet.mutation.delete-conditional-rule";

/** The icon sets; a page that has Univer's conditional-formatting plugin shows them. */
export class IconSets extends AreaStore<IconRule> {
  constructor(unit: Unit) {
    const shown = new Map<string, readonly string[]>();
    super((sheetId, items) => {
      if (!unit.commands.hasCommand(addRule)) return;
      for (const cfId of shown.get(sheetId) ?? []) unit.run(deleteRule, sheetId, { cfId });
      shown.set(
        sheetId,
        items.map(({ id }) => id),
      );
      for (const { id, area, content } of items) {
        unit.run(addRule, sheetId, {
          rule: { cfId: id, ranges: [toRange(area)], stopIfTrue: false, rule: univerRule(content) },
        });
      }
    });
  }
}

function univerRule({ style, high, low, showValue, reversed }: IconRule): object {
  const iconType = style.replace(/^Three/, "3");
  const order = reversed ? ["2", "1", "0"] : ["0", "1", "2"];
  const atLeast = (value: number): object => ({ operator: "greaterThanOrEqual", value: { type: "num", value } });
  const atMost = { operator: "lessThanOrEqual", value: { type: "num", value: Number.MAX_SAFE_INTEGER } };
  const config = [atLeast(high), atLeast(low), atMost].map((bound, index) => ({
    ...bound,
    iconType,
    iconId: order[index],
  }));
  return { type: "iconSet", isShowValue: showValue, config };
}
