import { readCustomXml, writeCustomXml } from "../../excel/customXml";
import { withAcceptance, withoutAcceptance } from "../../validation/accepted/accept";
import type { Acceptance } from "../../validation/accepted/acceptance";
import { acceptancesXml, readAcceptances } from "../../validation/accepted/acceptancesXml";
import { ACCEPTANCES_NAMESPACE } from "../../validation/accepted/namespace";
import type { Pane } from "../pane";
import type { AcceptanceChange } from "../state/acceptanceChange";
import { validateWorkbook } from "./validateWorkbook";

/**
 * Changes the accepted deviations that the workbook keeps, and validates it again. Where they turn out not to be readable they
 * are left as they are unless they are to be cleared: the validation says so.
 */
export async function changeAcceptances(pane: Pane, change: AcceptanceChange): Promise<void> {
  const finished = await pane.work({ do: "accept", change }, async ({ signal, advance }) => {
    const stored = readAcceptances(await readCustomXml(ACCEPTANCES_NAMESPACE));
    if (!stored.ok && change.kind !== "clear") return { type: "work-stopped" };
    signal.throwIfAborted();
    advance("saving", 0, 0);
    const acceptances = changed(stored.ok ? stored.acceptances : [], change);
    await writeCustomXml(ACCEPTANCES_NAMESPACE, acceptancesXml(acceptances));
    return { type: "saved" };
  });
  if (finished) await validateWorkbook(pane, { quietly: false });
}

function changed(acceptances: readonly Acceptance[], change: AcceptanceChange): readonly Acceptance[] {
  switch (change.kind) {
    case "accept":
      return withAcceptance(acceptances, change.acceptance);
    case "take-back":
      return withoutAcceptance(acceptances, change);
    case "clear":
      return [];
  }
}
