import type { WorkbookDocument } from "../../src/scoreboard/document";
import { createHost } from "../../src/workbench/host/host";
import { createHostBridge } from "../../src/workbench/host/transports/hostBridge";
import type { Host, HostFaults } from "../../src/workbench/host/types";
import { createHeadlessEngine } from "../../src/workbench/model/headlessEngine";
import { WorkbookModel } from "../../src/workbench/model/workbookModel";
import { connectOfficeJs, type OfficeRealm } from "./officeJs";

export interface ExcelHostOptions {
  /** Left out: one empty sheet, Sheet1. */
  readonly document?: WorkbookDocument;
  /** The text of a functions.json; with it the add-in's functions are called as Excel calls them. */
  readonly functionsJson?: string;
  readonly namespace?: string;
  /** Called with the realm's CustomFunctions before the workbook is opened: associate functions here. */
  readonly associate?: (customFunctions: OfficeRealm["CustomFunctions"]) => void;
}

export interface ExcelHostFixture {
  readonly Excel: OfficeRealm["Excel"];
  readonly CustomFunctions: OfficeRealm["CustomFunctions"];
  readonly model: WorkbookModel;
  readonly host: Host;
  readonly faults: HostFaults;
  stop(): void;
}

/** Microsoft's own Excel library over a host and a workbook in this realm. Resolves when the workbook has calculated. */
export async function startExcelHost(options: ExcelHostOptions = {}): Promise<ExcelHostFixture> {
  const { document, functionsJson, namespace = "SCOREBOARD", associate } = options;
  const model = new WorkbookModel(createHeadlessEngine());
  const host = createHost(model, functionsJson === undefined ? null : { json: functionsJson, namespace });
  const connection = createHostBridge(host);
  const { Excel, CustomFunctions } = connectOfficeJs(connection.bridge);
  associate?.(CustomFunctions);
  await host.whenFunctionsReady();
  if (document) await model.loadDocument(document);
  host.resetRoundTrips();
  return {
    Excel,
    CustomFunctions,
    model,
    host,
    faults: host.faults,
    stop: () => {
      connection.destroy();
      host.dispose();
      model.dispose();
    },
  };
}
