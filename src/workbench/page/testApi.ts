import type { Host, HostFaults } from "../host/types";
import type { Workbook } from "../model/types";

/** What the page offers to tests and to the console of a developer, as `window.workbench`. */
export interface WorkbenchApi {
  readonly model: Workbook;
  readonly host: Host;
  /** Ways to make the host behave as Excel does on a bad day: see HostFaults. */
  readonly faults: HostFaults;
  /** Settles with the last opening of a workbook: it is shown and calculated, and the add-in runs. Never rejects. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
