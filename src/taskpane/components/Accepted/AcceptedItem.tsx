import { Button } from "@fluentui/react-components";
import type { AcceptedWords } from "../../../i18n/accepted/acceptedWords";
import { findingMessage } from "../../../i18n/findings/findingMessage";
import { areaAddress } from "../../../scoreboard/address";
import type { AcceptedFinding } from "../../../validation/accepted/applyAcceptances";
import { changeAcceptances } from "../../actions/changeAcceptances";
import { visitCells } from "../../actions/visitCells";
import { usePane } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { useAcceptedStyles } from "./acceptedStyles";

interface Props {
  readonly accepted: AcceptedFinding;
  readonly words: AcceptedWords;
}

/** An accepted finding with its reason, its cell and the way back. */
export function AcceptedItem({ accepted: { finding, acceptance }, words }: Props) {
  const { pane, state, texts } = usePane();
  const styles = useAcceptedStyles();
  const { sheet, area } = finding.at;
  const { title } = state.words.findings.rules[finding.rule];
  const place = [sheet ?? texts.findings.wholeWorkbook, area && areaAddress(area)].filter(Boolean).join(" ");
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <strong>
          {place} {title}
        </strong>
      </p>
      <p className={styles.text}>{findingMessage(state.words.findings, finding)}</p>
      <p className={styles.text}>{words.because(acceptance.reason)}</p>
      <p className={styles.aside}>{words.holds(acceptance.accepted, acceptance.expires)}</p>
      <span className={styles.buttons}>
        {sheet !== null && area !== null && (
          <Button size="small" onClick={() => void visitCells(pane, { sheet, area })}>
            {words.goTo(place)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${words.takeBack}: ${place} ${title}`}
          disabledFocusable={isOccupied(state)}
          onClick={() => void changeAcceptances(pane, { kind: "take-back", identity: finding.identity })}
        >
          {words.takeBack}
        </Button>
      </span>
    </li>
  );
}
