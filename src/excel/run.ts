/** Runs a batch that only reads. While a cell is being edited Excel holds it back until the editing ends. */
export function reading<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** Runs a batch that changes the workbook or the selection. While a cell is being edited Excel refuses it. */
export function changing<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch);
}
