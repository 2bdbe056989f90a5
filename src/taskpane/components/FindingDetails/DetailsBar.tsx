import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import type { DetailWords } from "../../../i18n/details/detailWords";
import { stepToFinding } from "../../actions/stepToFinding";
import { shownFindings } from "../../findings/shownFindings";
import { usePane } from "../../paneContext";
import { useFindingDetailsStyles } from "./findingDetailsStyles";

/** The way back to the list, and to the finding before and after. */
export function DetailsBar({ words }: { readonly words: DetailWords }) {
  const { pane, state } = usePane();
  const styles = useFindingDetailsStyles();
  const shown = shownFindings(state);
  const index = shown.findIndex(({ key }) => key === state.current.details?.key);
  return (
    <div className={styles.bar}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={() => {
          pane.store.dispatch({ type: "details-closed" });
        }}
      >
        {words.back}
      </Button>
      <span className={styles.steps}>
        {index >= 0 && <span>{words.position(index + 1, shown.length)}</span>}
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUp16Regular />}
          aria-label={words.previous}
          disabledFocusable={shown.length === 0}
          onClick={() => void stepToFinding(pane, -1)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown16Regular />}
          aria-label={words.next}
          disabledFocusable={shown.length === 0}
          onClick={() => void stepToFinding(pane, 1)}
        />
      </span>
    </div>
  );
}
