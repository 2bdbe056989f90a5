import { isCellError } from "../../scoreboard/cellValue";
import type { WorkbookSnapshot } from "../../scoreboard/snapshot";
import { type ReadOptions, readSnapshot, type WorkbookReading } from "../readSnapshot";
import { reading } from "../run";

/** How long results are waited for, and how long between two looks, in milliseconds. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 60;

const UNSETTLED = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Reads the workbook once Excel has calculated it and our functions have answered. */
export async function readSettled(options: ReadOptions = {}): Promise<WorkbookReading> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const calculating = await isCalculating();
    const found = await readSnapshot(options);
    if ((!calculating && !isBusy(found.snapshot)) || performance.now() > end) return found;
    await pause();
    options.signal?.throwIfAborted();
  }
}

function isCalculating(): Promise<boolean> {
  return reading(async (context) => {
    const application = context.workbook.application.load("calculationState");
    await context.sync();
    return application.calculationState === Excel.CalculationState.calculating;
  });
}

/** Excel calls a workbook calculated while functions of add-ins still owe their results. */
function isBusy({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) =>
    values.some((row) => row.some((value) => isCellError(value) && UNSETTLED.has(value.error))),
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}
