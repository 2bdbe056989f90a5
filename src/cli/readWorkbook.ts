import { readCustomXml } from "../files/customXml/readCustomXml";
import { readSnapshot } from "../files/readSnapshot";
import { WorkbookFileError } from "../files/workbookFileError";
import type { WorkbookSnapshot } from "../scoreboard/snapshot";
import { type AcceptancesReading, readAcceptances } from "../validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../validation/accepted/namespace";
import { SETTINGS_NAMESPACE } from "../validation/settings/namespace";
import { readWorkbookSettings, type WorkbookSettingsReading } from "../validation/settings/workbookSettings";
import { CommandError } from "./commandError";
import { readBytes } from "./input";

/** A workbook as validation reads it. @throws {CommandError} */
export async function readWorkbook(file: string): Promise<WorkbookSnapshot> {
  return explained(file, readSnapshot(await readBytes(file)));
}

export interface StoredWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly acceptances: AcceptancesReading;
  readonly settings: WorkbookSettingsReading;
}

/** A workbook with what people have decided in it: accepted deviations and settings. @throws {CommandError} */
export async function readStoredWorkbook(file: string): Promise<StoredWorkbook> {
  const bytes = await readBytes(file);
  const snapshot = await explained(file, readSnapshot(bytes));
  return {
    snapshot,
    acceptances: readAcceptances(await explained(file, readCustomXml(bytes, ACCEPTANCES_NAMESPACE))),
    settings: await readSettings(file, bytes),
  };
}

/** The settings that a workbook keeps. @throws {CommandError} */
export async function readSettings(file: string, bytes: Uint8Array): Promise<WorkbookSettingsReading> {
  return readWorkbookSettings(await explained(file, readCustomXml(bytes, SETTINGS_NAMESPACE)));
}

/** What a file cannot be used for, as a problem of the command. @throws {CommandError} */
export async function explained<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CommandError({ code: "workbook", file, reason: error.reason }, { cause: error });
  }
}
