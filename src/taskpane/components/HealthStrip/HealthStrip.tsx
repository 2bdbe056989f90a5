import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { repairWorkbook, setAutomatic } from "../../actions/repairWorkbook";
import { usePane } from "../../paneContext";
import { useHealthStripStyles } from "./healthStripStyles";

/** What keeps our functions or the calculation from working, each with the way to mend it; nothing in a healthy workbook. */
export function HealthStrip() {
  const { pane, state, texts } = usePane();
  const styles = useHealthStripStyles();
  const { brokenCells, manualCalculation } = state.health;
  const locked = state.repair?.locked ?? 0;
  const unknown = brokenCells.filter(({ showsError }) => showsError).length;
  // What has been written anew and still shows #NAME? calls a function that Excel does not have.
  const isInVain = (state.repair?.written ?? 0) > 0;
  const misspelt = brokenCells.length - unknown;
  const troubles = [
    ...(brokenCells.length > 0
      ? [
          {
            sentence: [
              ...(unknown > 0 ? [(isInVain ? texts.health.unregistered : texts.health.broken)(unknown)] : []),
              ...(misspelt > 0 ? [texts.health.misspelt(misspelt)] : []),
              ...(locked > 0 ? [texts.health.locked(locked)] : []),
            ],
            button: texts.health.repair,
            mend: repairWorkbook,
          },
        ]
      : []),
    ...(manualCalculation
      ? [{ sentence: [texts.health.manual], button: texts.health.automatic, mend: setAutomatic }]
      : []),
  ];
  return troubles.map(({ sentence, button, mend }) => (
    <div key={button} role="status" className={styles.trouble}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sentence.join(" ")}</MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={state.work !== null} onClick={() => void mend(pane)}>
            {button}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  ));
}
