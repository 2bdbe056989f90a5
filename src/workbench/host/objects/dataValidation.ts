import type { ListRule } from "../../model/listValidations";
import { absoluteAddress, quotedSheetName } from "../../model/a1";
import { booleanArgument, optional, recordArgument, textArgument } from "../arguments";
import { RangeTarget } from "../context";
import { apiNotFound, ExcelError } from "../errors";
import { defineObject, isHostObject } from "../hostObject";

const noMessages = { errorTitle: "", errorMessage: "" };

function rule({ host, sheetId, area }: RangeTarget): ListRule | undefined {
  return host.model.lists.at(sheetId, area)?.content;
}

function requireUnprotected({ host, sheetId }: RangeTarget): void {
  if (host.model.protection.isProtected(sheetId)) throw new ExcelError("AccessDenied");
}

function put(target: RangeTarget, content: ListRule): void {
  requireUnprotected(target);
  const { host, sheetId, area } = target;
  host.model.lists.clear(sheetId, area);
  host.model.lists.add(sheetId, area, content);
}

function change(target: RangeTarget, part: Partial<ListRule>): void {
  const present = rule(target);
  if (!present) throw new ExcelError("InvalidOperation", "The range has no validation rule.");
  put(target, { ...present, ...part });
}

/** The choices of a list: written out with commas, or the cells of a range. */
function listSource(target: RangeTarget, source: unknown): Pick<ListRule, "choices" | "source"> {
  if (isHostObject(source) && source.target instanceof RangeTarget) {
    const { sheetId, area } = source.target;
    const sheet = quotedSheetName(target.host.model.sheets.name(sheetId));
    return { choices: [], source: `=${sheet}!${absoluteAddress(area)}` };
  }
  const text = textArgument(source);
  return text.startsWith("=")
    ? { choices: [], source: text }
    : { choices: text.split(",").map((choice) => choice.trim()) };
}

function setRule(target: RangeTarget, value: unknown): void {
  const { list, ...others } = recordArgument(value);
  const [other] = Object.keys(others);
  if (other !== undefined) throw apiNotFound("DataValidation", `rule.${other}`);
  const { source } = recordArgument(list);
  put(target, { ...noMessages, ...rule(target), ...listSource(target, source) });
}

export const dataValidationObject = defineObject<RangeTarget>({
  typeName: "DataValidation",
  properties: {
    Type: { get: (target) => (rule(target) ? "List" : "None") },
    Rule: {
      get: (target) => {
        const present = rule(target);
        return present ? { list: { inCellDropDown: true, source: present.source ?? present.choices.join(",") } } : {};
      },
      set: setRule,
    },
    ErrorAlert: {
      get: (target) => {
        const present = rule(target);
        const { errorTitle: title, errorMessage: message } = present ?? noMessages;
        return { title, message, showAlert: true, style: "Stop" };
      },
      set: (target, value) => {
        const { title, message } = recordArgument(value);
        change(target, {
          errorTitle: optional(title, textArgument, ""),
          errorMessage: optional(message, textArgument, ""),
        });
      },
    },
    Prompt: {
      get: (target) => {
        const present = rule(target);
        const message = present?.promptMessage ?? "";
        return { title: present?.promptTitle ?? "", message, showPrompt: message !== "" };
      },
      set: (target, value) => {
        const { title, message } = recordArgument(value);
        change(target, {
          promptTitle: optional(title, textArgument, ""),
          promptMessage: optional(message, textArgument, ""),
        });
      },
    },
    IgnoreBlanks: {
      get: (target) => rule(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        change(target, { ignoreBlanks: booleanArgument(value) });
      },
    },
  },
  methods: {
    Clear: (target) => {
      requireUnprotected(target);
      target.host.model.lists.clear(target.sheetId, target.area);
    },
  },
});
