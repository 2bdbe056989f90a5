import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { PaneWords } from "../../../i18n/pane/paneWords";
import { areaAddress } from "../../../scoreboard/address";
import type { Finding } from "../../../validation/findings";
import { undoFix } from "../../actions/fixFindings";
import { usePane } from "../../paneContext";
import { placeTexts } from "../../placeTexts";
import type { FixOutcome } from "../../state/fixState";
import { isOccupied } from "../../state/isOccupied";
import { useFixStyles } from "./fixStyles";

/** More findings than this are not named. */
const NAMED = 3;

const INTENT = {
  fixed: "success",
  undone: "success",
  "taken-back": "warning",
  refused: "warning",
  outdated: "info",
} as const;

/** What came of the last fix, with the way back. */
export function FixBar({ words }: { readonly words: FixWords }) {
  const { pane, state } = usePane();
  const styles = useFixStyles();
  const { outcome } = state.fixes;
  return (
    <div role="status" className={styles.bar}>
      {outcome && (
        <MessageBar intent={intentOf(outcome)} layout={outcome.kind === "fixed" ? "singleline" : "multiline"}>
          <MessageBarBody className={styles.sentence}>{sentenceOf(outcome, words, state.words)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={words.dismiss}
                onClick={() => {
                  pane.store.dispatch({ type: "fix-dismissed" });
                }}
              />
            }
          >
            {outcome.kind === "fixed" && (
              <Button disabledFocusable={isOccupied(state)} onClick={() => void undoFix(pane)}>
                {words.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(outcome: FixOutcome): (typeof INTENT)[FixOutcome["kind"]] {
  const isLeft = outcome.kind === "undone" && outcome.left.cells.length + outcome.left.sheets.length > 0;
  return isLeft ? "warning" : INTENT[outcome.kind];
}

function sentenceOf(outcome: FixOutcome, words: FixWords, { texts, findings }: PaneWords): string {
  switch (outcome.kind) {
    case "fixed":
      return words.fixed(outcome.findings);
    case "taken-back":
      return words.takenBack(
        outcome.findings
          .slice(0, NAMED)
          .map((finding) => namedAt(findings.rules[finding.rule].title, placeOf(finding))),
      );
    case "undone": {
      const left = [...placeTexts(outcome.left.cells, texts.problems), ...outcome.left.sheets];
      return left.length === 0 ? words.undone : words.left(left);
    }
    case "refused":
      return words.refused(placeOf(outcome.refusal), outcome.refusal.obstacle);
    case "outdated":
      return words.outdated;
  }
}

function namedAt(title: string, place: string): string {
  return place === "" ? title : `${title} (${place})`;
}

function placeOf({ at: { sheet, area } }: Pick<Finding, "at">): string {
  return [sheet, area && areaAddress(area)].filter(Boolean).join("!");
}
