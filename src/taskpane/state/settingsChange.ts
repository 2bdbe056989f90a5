import type { RuleCode } from "../../validation/findings";

/** What is to become of the settings that the workbook keeps. */
export type SettingsChange =
  | { readonly kind: "rule"; readonly rule: RuleCode; readonly isOn: boolean }
  /** As in a workbook in which nobody has chosen anything: also where what is stored is not as we write it. */
  | { readonly kind: "clear" };
