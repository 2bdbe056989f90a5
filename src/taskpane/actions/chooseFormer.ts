import type { Pane } from "../pane";
import type { FormerSource } from "../state/formerPeriod";
import { validateWorkbook } from "./validateWorkbook";

/** Compares the workbook with a former period from now on, and validates it. Nothing is written. */
export async function chooseFormer(pane: Pane, source: FormerSource): Promise<void> {
  await pane.whenIdle();
  pane.store.dispatch({ type: "former-chosen", source });
  await validateWorkbook(pane, { quietly: false });
}

/** Reads a file and compares the workbook with it; a file that cannot be used changes nothing but what is said of it. */
export async function chooseFormerFile(pane: Pane, file: File): Promise<void> {
  const finished = await pane.work({ do: "former", file }, async ({ signal }) => {
    const { readFormerFile } = await import(/* webpackChunkName: "former-file" */ "./readFormerFile");
    const reading = await readFormerFile(file);
    signal.throwIfAborted();
    return reading.ok
      ? { type: "former-chosen", source: { kind: "file", name: file.name, snapshot: reading.snapshot } }
      : { type: "former-refused", file: file.name, problem: reading.problem };
  });
  const { former, live, changed } = pane.store.state();
  if (finished && (former.refused === null || (live && changed))) await validateWorkbook(pane, { quietly: false });
}
