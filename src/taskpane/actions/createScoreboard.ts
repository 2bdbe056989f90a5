import { currentAgreement } from "../../agreement/current";
import type { Pane } from "../pane";
import { scoreboardPeriod } from "../state/scoreboardPeriod";
import { validateWorkbook } from "./validateWorkbook";

/** Adds an empty scoreboard for the period of the pane to the workbook, then validates it. */
export async function createScoreboard(pane: Pane): Promise<void> {
  const reading = scoreboardPeriod(pane.store.state().period);
  if (!reading.ok) return;
  const created = await pane.work({ do: "create" }, async ({ signal, advance }) => {
    const [{ renderScoreboard }, { scoreboardDocument }] = await Promise.all([
      import(/* webpackChunkName: "create" */ "../../excel/renderScoreboard"),
      import(/* webpackChunkName: "create" */ "../../scoreboard/scoreboardDocument"),
    ]);
    await renderScoreboard(scoreboardDocument({ agreement: currentAgreement, period: reading.period }), {
      signal,
      onProgress: (done, total) => {
        advance("writing", done, total);
      },
    });
    return { type: "created" };
  });
  if (created) await validateWorkbook(pane, { quietly: false });
}
