import type { HostContext } from "../context";
import type { Placed } from "../../model/areaStore";
import type { IconRule } from "../../model/iconSets";
import { booleanArgument, recordArgument, textArgument } from "../arguments";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject } from "../hostObject";

interface FormatTarget {
  readonly host: HostContext;
  readonly sheetId: string;
  readonly id: string;
}

/** The styles of three icons; Excel has others of four and five. */
const threeIconStyles = new Set([
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "ThreeStars",
  "ThreeTriangles",
]);

function item({ host, sheetId, id }: FormatTarget): Placed<IconRule> {
  const found = host.model.iconSets.items(sheetId).find((candidate) => candidate.id === id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

function change(target: FormatTarget, part: Partial<IconRule>): void {
  if (target.host.model.protection.isProtected(target.sheetId)) throw new ExcelError("AccessDenied");
  target.host.model.iconSets.update(target.sheetId, target.id, { ...item(target).content, ...part });
}

/** The bound of one icon, which must be a number reached or passed. */
function bound(criterion: unknown): number {
  const { type, operator, formula } = recordArgument(criterion);
  const text = String(formula).replace(/^=/, "");
  const number = Number(text);
  if (String(type).toLowerCase() !== "number" || text === "" || Number.isNaN(number)) {
    throw apiNotFound("IconSetConditionalFormat", `criteria of type ${String(type)}`);
  }
  if (String(operator).toLowerCase() !== "greaterthanorequal") {
    throw apiNotFound("IconSetConditionalFormat", `criteria with operator ${String(operator)}`);
  }
  return number;
}

const iconSetObject = defineObject<FormatTarget>({
  typeName: "IconSetConditionalFormat",
  properties: {
    Style: {
      get: (target) => item(target).content.style,
      set: (target, value) => {
        const style = textArgument(value);
        const name = style.charAt(0).toUpperCase() + style.slice(1);
        if (!threeIconStyles.has(name)) throw apiNotFound("IconSetConditionalFormat", `style ${style}`);
        change(target, { style: name });
      },
    },
    ShowIconOnly: {
      get: (target) => !item(target).content.showValue,
      set: (target, value) => {
        change(target, { showValue: !booleanArgument(value) });
      },
    },
    ReverseIconOrder: {
      get: (target) => item(target).content.reversed,
      set: (target, value) => {
        change(target, { reversed: booleanArgument(value) });
      },
    },
    Criteria: {
      get: (target) => {
        const { low, high } = item(target).content;
        const atLeast = (value: number): object => ({
          type: "Number",
          operator: "GreaterThanOrEqual",
          formula: `=${String(value)}`,
          customIcon: null,
        });
        return [{ type: "Invalid", operator: "Invalid", formula: "", customIcon: null }, atLeast(low), atLeast(high)];
      },
      set: (target, value) => {
        if (!Array.isArray(value) || value.length !== 3)
          throw new ExcelError("InvalidArgument", "Three criteria are needed.");
        change(target, { low: bound(value[1]), high: bound(value[2]) });
      },
    },
  },
});

export const conditionalFormatObject = defineObject<FormatTarget>({
  typeName: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: () => "IconSet" },
    Priority: { get: (target) => target.host.model.iconSets.items(target.sheetId).indexOf(item(target)) },
    StopIfTrue: { get: () => false },
  },
  navigation: {
    IconSet: iconSetObject,
    IconSetOrNullObject: iconSetObject,
  },
  methods: {
    Delete: ({ host, sheetId, id }) => {
      host.model.iconSets.remove(sheetId, id);
    },
    GetRange: (target) => target.host.objects.range(target.sheetId, item(target).area),
    GetRangeOrNullObject: (target) => target.host.objects.range(target.sheetId, item(target).area),
  },
});
