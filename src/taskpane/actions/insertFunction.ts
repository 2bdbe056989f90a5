import { insertFormula, type Insertion } from "../../excel/insertFormula";
import { type FunctionId, NAMESPACE } from "../../functions/catalogue";
import { functionHelp } from "../../functions/functionHelp";
import type { Pane } from "../pane";
import { changed } from "./followWorkbook";

/** Writes the example of a function into the active cell: it works at once, and the person puts in arguments of their own. */
export async function insertFunction(pane: Pane, id: FunctionId): Promise<void> {
  const insertions: Insertion[] = [];
  // What was said of the last insertion is over.
  if (pane.store.state().functions.opened === id) pane.store.dispatch({ type: "function-opened", id });
  await pane.attempt({ do: "insert", id }, async () => {
    const insertion = await insertFormula(`=${NAMESPACE}.${functionHelp[id].example.call}`);
    insertions.push(insertion);
    pane.store.dispatch({ type: "inserted", id, insertion });
  });
  if (insertions[0]?.kind === "inserted") await changed(pane, { here: true });
}
