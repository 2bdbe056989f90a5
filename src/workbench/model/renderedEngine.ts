import { type Univer, UniverInstanceType, type Workbook } from "@univerjs/core";
import * as parts from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

/**
 * The engine of a Univer instance that the page made and shows.
 * It needs the plugins of UniverSheetsCorePreset and UniverSheetsTablePlugin; drop-downs and icons appear
 * where the page registers the data-validation and conditional-formatting presets too.
 */
export function createRenderedEngine(univer: Univer): Engine {
  return {
    injector: univer.__getInjector(),
    parts,
    createWorkbook: (data) => univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data),
    dispose: () => {
      univer.dispose();
    },
  };
}
