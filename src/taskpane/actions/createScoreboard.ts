import { currentAgreement } from "../../agreement/current";
import type { Pane } from "../pane";
import { scoreboardPeriod } from "../state/scoreboardPeriod";
import { validateWorkbook } from "./validateWorkbook";

/** Adds an empty scoreboard for the period and in the language that the pane asks for to the workbook, then validates it. */
export async function createScoreboard(pane: Pane): Promise<void> {
  const { period, words, scoreboardLanguage } = pane.store.state();
  const reading = scoreboardPeriod(period);
  if (!reading.ok) return;
  const language = scoreboardLanguage ?? words.language;
  const created = await pane.work({ do: "create" }, async ({ signal, advance }) => {
    const [{ renderScoreboard }, { scoreboardDocument }] = await Promise.all([
      import(/* webpackChunkName: "create" */ "../../excel/renderScoreboard"),
      import(/* webpackChunkName: "create" */ "../../scoreboard/scoreboardDocument"),
    ]);
    await renderScoreboard(scoreboardDocument({ agreement: currentAgreement, period: reading.period, language }), {
      signal,
      onProgress: (done, total) => {
        advance("writing", done, total);
      },
    });
    return { type: "created" };
  });
  if (created) await validateWorkbook(pane, { quietly: false });
}
