import { LocaleType, LogLevel, Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import * as parts from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Engine } from "./engine";

/** Univer without a screen, for Node. */
export function createHeadlessEngine(): Engine {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT });
  for (const plugin of parts.UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  return {
    injector: univer.__getInjector(),
    parts,
    createWorkbook: (data) => univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data),
    dispose: () => {
      univer.dispose();
    },
  };
}
