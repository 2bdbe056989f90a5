import { browserTurn } from "../../excel/browserTurn";
import { readCustomXmlParts } from "../../excel/customXml";
import type { WorkbookHealth } from "../../excel/health";
import { readSnapshot } from "../../excel/readSnapshot";
import { isCalculating } from "../../scoreboard/isCalculating";
import { isScoreboard, locateScoreboard } from "../../scoreboard/locate/scoreboard";
import { ACCEPTANCES_NAMESPACE } from "../../validation/accepted/namespace";
import { SETTINGS_NAMESPACE } from "../../validation/settings/namespace";
import type { JobTools, Pane } from "../pane";
import { isOccupied } from "../state/isOccupied";
import { isSilent } from "../state/isSilent";
import type { Outcome } from "../state/paneState";
import { reviewed } from "./reviewed";
import { validateSnapshot } from "./validateSnapshot";

interface Reading {
  readonly outcome: Outcome;
  readonly health: WorkbookHealth;
  /** Everything had been calculated. */
  readonly isSettled: boolean;
}

/**
 * Reads the workbook and validates it, because somebody here has asked for it.
 * @param quietly leave the new verdict unsaid
 */
export function validateWorkbook(pane: Pane, { quietly }: { readonly quietly: boolean }): Promise<void> {
  pane.store.dispatch({ type: "validation-asked", quietly });
  return revalidate(pane);
}

/**
 * Reads the workbook and validates it, once nothing else goes on; once more where it changed meanwhile and validation is live. As
 * much is told of it as has been asked for since the last validation.
 */
export async function revalidate(pane: Pane): Promise<void> {
  const finished = await pane.work({ do: "validate" }, async (tools) => ({
    type: "validated",
    ...(await reading(pane, tools)),
  }));
  const waited = await whenUnoccupied(pane);
  const { live, changed, work } = pane.store.state();
  if ((finished || waited) && live && changed && work === null) await revalidate(pane);
}

/** Resolves when nothing goes on that somebody has asked for, nor what follows it. @returns whether anything did */
async function whenUnoccupied(pane: Pane): Promise<boolean> {
  const { state } = pane.store;
  const occupied = isOccupied(state());
  while (isOccupied(state())) {
    await pane.whenDone();
    await browserTurn();
  }
  return occupied;
}

async function reading(pane: Pane, { signal, advance }: JobTools): Promise<Reading> {
  const onProgress = (done: number, total: number): void => {
    advance("reading", done, total);
  };
  const [workbook, [accepted = null, settings = null]] = await Promise.all([
    readSnapshot({ signal, onProgress }),
    readCustomXmlParts([ACCEPTANCES_NAMESPACE, SETTINGS_NAMESPACE]),
  ]);
  const { snapshot, sheetNames, isCalculating: isExcelCalculating, calculationPending, health } = workbook;
  const isBusy = isCalculating(snapshot);
  pane.snapshot = snapshot;
  pane.sheetNames = sheetNames;
  const isSettled = !isExcelCalculating && !isBusy;
  pane.isSettled = isSettled;
  if (!isScoreboard(locateScoreboard(snapshot))) return { outcome: { kind: "no-scoreboard" }, health, isSettled };
  const settingsUnreadable = !(await followSettings(pane, settings));
  const report = await validateSnapshot(pane, snapshot, { signal, advance });
  const review = await reviewed(pane, report, accepted);
  if (!isBusy && !isSilent(pane.store.state())) pane.compared = review;
  return {
    outcome: { kind: "scoreboard", calculationPending, ...review, ...(settingsUnreadable && { settingsUnreadable }) },
    health,
    isSettled,
  };
}

/**
 * Has the next validations run the rules that the workbook's settings leave on, all of them where those cannot be read.
 * @param xml the custom XML part that holds the settings, `null` where there is none
 * @returns whether the settings could be read
 */
async function followSettings(pane: Pane, xml: string | null): Promise<boolean> {
  pane.rulesOff = [];
  if (xml === null) return true;
  const { readWorkbookSettings } = await import(
    /* webpackChunkName: "review" */ "../../validation/settings/workbookSettings"
  );
  const reading = readWorkbookSettings(xml);
  if (reading.ok) pane.rulesOff = reading.settings.rulesOff;
  return reading.ok;
}
