import { readCustomXml, writeCustomXml } from "../../excel/customXml";
import { SETTINGS_NAMESPACE } from "../../validation/settings/namespace";
import {
  DEFAULT_WORKBOOK_SETTINGS,
  readWorkbookSettings,
  withRule,
  type WorkbookSettings,
  workbookSettingsXml,
} from "../../validation/settings/workbookSettings";
import type { Pane } from "../pane";
import type { SettingsChange } from "../state/settingsChange";
import { validateWorkbook } from "./validateWorkbook";

/**
 * Changes the settings that the workbook keeps, and validates it again. Where they turn out not to be readable they are left as
 * they are unless they are to be cleared: the validation says so.
 */
export async function changeSettings(pane: Pane, change: SettingsChange): Promise<void> {
  const finished = await pane.work({ do: "settings", change }, async ({ signal, advance }) => {
    const stored = readWorkbookSettings(await readCustomXml(SETTINGS_NAMESPACE));
    if (!stored.ok && change.kind !== "clear") return { type: "work-stopped" };
    signal.throwIfAborted();
    advance("saving", 0, 0);
    const settings = changed(stored.ok ? stored.settings : DEFAULT_WORKBOOK_SETTINGS, change);
    await writeCustomXml(SETTINGS_NAMESPACE, workbookSettingsXml(settings));
    return { type: "saved" };
  });
  if (finished) await validateWorkbook(pane, { quietly: false });
}

function changed(settings: WorkbookSettings, change: SettingsChange): WorkbookSettings {
  return change.kind === "clear" ? DEFAULT_WORKBOOK_SETTINGS : withRule(settings, change.rule, change.isOn);
}
