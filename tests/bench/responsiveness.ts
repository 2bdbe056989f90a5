import type { Frame } from "playwright-core";
import { excelizePath } from "../../src/files/node/excelizePath";
import { writeDocument } from "../../src/files/writeDocument";
import { layouts } from "../../src/scoreboard/layout/layouts";
import { sampleDocument } from "../../src/scoreboard/sample/sampleDocument";
import { BrowserSession } from "../support/browser";
import { PanePage } from "../support/panePage";
import { tallDocument } from "./tallDocument";
import type { Row } from "./timing";

const CELLS = 100_000;
/** What the browser calls a long task, in milliseconds. */
const LONG = 50;
const { sheet: SHEET, columns: COLUMNS } = layouts("fi").tables.processing;

/** How long the pane holds the main thread up while a sheet of 100,000 cells is validated in the browser. */
export async function responsivenessRows(): Promise<Row[]> {
  const rows = Math.ceil(CELLS / COLUMNS.length);
  const bytes = await writeDocument(tallDocument(sampleDocument(), SHEET, rows), excelizePath());
  const browser = await BrowserSession.start();
  try {
    const workbench = await browser.openWorkbench({ pane: "open" });
    await workbench.open({ name: "100000.xlsx", bytes });
    await workbench.whenSettled();
    const pane = new PanePage(workbench);
    const longTasks = await watchLongTasks(pane.frame);
    await pane.button("Validate").click();
    await pane.whenIdle();
    const tasks = await longTasks();
    const longest = Math.max(0, ...tasks);
    return [
      {
        what: "Validation of 100,000 cells in the pane",
        figure: `${String(tasks.length)} long tasks`,
        ratio: longest === 0 ? `none over ${String(LONG)} ms` : `the longest ${longest.toFixed(0)} ms`,
        target: `none over ${String(LONG)} ms`,
        met: longest === 0,
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Collects the frame's own tasks over 50 ms: what the spreadsheet around it does in the same thread is not the pane's. */
async function watchLongTasks(frame: Frame): Promise<() => Promise<number[]>> {
  const watch = await frame.evaluateHandle(() => {
    const durations: number[] = [];
    const take = (entries: PerformanceEntryList): void => {
      for (const { name, duration } of entries) if (name === "self") durations.push(duration);
    };
    const observer = new PerformanceObserver((list) => {
      take(list.getEntries());
    });
    observer.observe({ type: "longtask" });
    return { durations, take, observer };
  });
  return () =>
    watch.evaluate(({ durations, take, observer }) => {
      take(observer.takeRecords());
      observer.disconnect();
      return durations;
    });
}
