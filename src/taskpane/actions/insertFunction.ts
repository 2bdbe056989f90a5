import { insertFormula } from "../../excel/insertFormula";
import { type FunctionId, NAMESPACE } from "../../functions/catalogue";
import { functionHelp } from "../../functions/functionHelp";
import type { Pane } from "../pane";

/** Writes the example of a function into the active cell: it works at once, and the person puts in arguments of their own. */
export function insertFunction(pane: Pane, id: FunctionId): Promise<void> {
  return pane.attempt({ do: "insert", id }, async () => {
    const insertion = await insertFormula(`=${NAMESPACE}.${functionHelp[id].example.call}`);
    pane.store.dispatch({ type: "inserted", id, insertion });
  });
}
