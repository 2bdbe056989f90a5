import type { Pane } from "../pane";
import { isOccupied } from "../state/isOccupied";
import { isSilent } from "../state/isSilent";
import type { Attempt } from "../state/paneState";
import { scoreboardPeriod } from "../state/scoreboardPeriod";
import type { Action } from "./action";
import { chooseFormerFile } from "./chooseFormer";
import { createScoreboard } from "./createScoreboard";
import type * as fixFindings from "./fixFindings";
import { followLook } from "./followLook";
import { followWorkbook } from "./followWorkbook";
import { goToFinding } from "./goToFinding";
import { clearUnfinished, keepUnfinished, repairWorkbook, setAutomatic } from "./repairWorkbook";
import { visitCells } from "./visitCells";
import { validateWorkbook } from "./validateWorkbook";

export const actions = {
  validate: {
    name: "validate",
    label: "validate",
    isPossible: (state) => state.work === null || isSilent(state),
    perform: (pane) => validateWorkbook(pane, { quietly: false }),
  },
  createScoreboard: {
    name: "createScoreboard",
    label: "createScoreboard",
    isPossible: (state) => !isOccupied(state) && scoreboardPeriod(state.period).ok,
    perform: createScoreboard,
  },
  cancel: {
    name: "cancel",
    label: "cancel",
    isPossible: ({ work }) => work !== null,
    perform: (pane) => {
      pane.cancel();
    },
  },
  retry: {
    name: "retry",
    label: "retry",
    isPossible: (state) => state.problem !== null && !isOccupied(state),
    perform: (pane) => {
      const { problem } = pane.store.state();
      return problem ? tryAgain(pane, problem.attempt) : undefined;
    },
  },
} as const satisfies Readonly<Record<string, Action>>;

async function tryAgain(pane: Pane, attempt: Attempt): Promise<void> {
  switch (attempt.do) {
    case "validate":
      return validateWorkbook(pane, { quietly: false });
    case "create":
      return createScoreboard(pane);
    case "go":
      return goToFinding(pane, attempt.key);
    case "visit":
      return visitCells(pane, attempt.cells);
    case "look":
      return followLook(pane);
    case "explain":
      return (await import("./explainCell")).explainActiveCell(pane);
    case "follow":
      // The watch that Excel has not answered may wait for good.
      pane.watch = null;
      return followWorkbook(pane);
    case "repair":
      return repairWorkbook(pane);
    case "automatic":
      return setAutomatic(pane);
    case "clear":
      return clearUnfinished(pane);
    case "keep":
      return keepUnfinished(pane);
    case "preview": {
      const { previewFix, previewFixesOf } = await fixing();
      return attempt.alike ? previewFixesOf(pane, attempt.key) : previewFix(pane, attempt.key);
    }
    case "fix": {
      const { applyPreview, fixFinding } = await fixing();
      return attempt.key === null ? applyPreview(pane) : fixFinding(pane, attempt.key);
    }
    case "undo":
      return (await fixing()).undoFix(pane);
    case "accept":
      return (await import(/* webpackChunkName: "accepted" */ "./changeAcceptances")).changeAcceptances(
        pane,
        attempt.change,
      );
    case "settings":
      return (await import(/* webpackChunkName: "settings" */ "./changeSettings")).changeSettings(pane, attempt.change);
    case "startup":
      return (await import(/* webpackChunkName: "settings" */ "./loadWithWorkbook")).loadWithWorkbook(
        pane,
        attempt.load,
      );
    case "report":
      await (await import(/* webpackChunkName: "report" */ "./writeReport")).writeReport(pane, attempt.form);
      return;
    case "former":
      return chooseFormerFile(pane, attempt.file);
    case "insert":
      return (await import("./insertFunction")).insertFunction(pane, attempt.id);
  }
}

function fixing(): Promise<typeof fixFindings> {
  return import(/* webpackChunkName: "fixes" */ "./fixFindings");
}
