import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { RuleCode } from "../../../validation/findings";
import { clearUnfinished, keepUnfinished, repairWorkbook, setAutomatic } from "../../actions/repairWorkbook";
import { usePane } from "../../paneContext";
import type { PaneState } from "../../state/paneState";
import { useHealthStripStyles } from "./healthStripStyles";

/**
 * Sheets that were left unfinished, and what keeps our functions or the calculation from working, each with the ways to mend it;
 * nothing in a healthy workbook, and nothing that a finding says which is listed below.
 */
export function HealthStrip() {
  const { pane, state, texts } = usePane();
  const styles = useHealthStripStyles();
  const { brokenCells, manualCalculation, unfinishedSheets } = state.health;
  const locked = state.repair?.locked ?? 0;
  const unknown = brokenCells.filter(({ showsError }) => showsError).length;
  // What has been written anew and still shows #NAME? calls a function that Excel does not have.
  const isInVain = (state.repair?.written ?? 0) > 0;
  const listed = listedRules(state);
  const unknownText = listed.has("F05") ? texts.health.rewrites : texts.health.broken;
  const misspelt = brokenCells.length - unknown;
  const troubles = [
    ...(unfinishedSheets.length > 0
      ? [
          {
            sentence: [texts.health.unfinished(unfinishedSheets)],
            ways: [
              { button: texts.health.removeUnfinished, mend: clearUnfinished },
              { button: texts.health.keepUnfinished, mend: keepUnfinished },
            ],
          },
        ]
      : []),
    ...(brokenCells.length > 0
      ? [
          {
            sentence: [
              ...(unknown > 0 ? [(isInVain ? texts.health.unregistered : unknownText)(unknown)] : []),
              ...(misspelt > 0 ? [texts.health.misspelt(misspelt)] : []),
              ...(locked > 0 ? [texts.health.locked(locked)] : []),
            ],
            ways: [{ button: texts.health.repair, mend: repairWorkbook }],
          },
        ]
      : []),
    ...(manualCalculation && !listed.has("F08")
      ? [{ sentence: [texts.health.manual], ways: [{ button: texts.health.automatic, mend: setAutomatic }] }]
      : []),
  ];
  return troubles.map(({ sentence, ways }) => (
    <div key={ways[0]?.button} role="status" className={styles.trouble}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sentence.join(" ")}</MessageBarBody>
        <MessageBarActions>
          {ways.map(({ button, mend }) => (
            <Button key={button} disabledFocusable={state.work !== null} onClick={() => void mend(pane)}>
              {button}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  ));
}

/** The rules of the findings that can be read below the strip. */
function listedRules({ shown, outcome }: PaneState): ReadonlySet<RuleCode> {
  const findings = shown === "findings" && outcome?.kind === "scoreboard" ? outcome.report.findings : [];
  return new Set(findings.map(({ rule }) => rule));
}
