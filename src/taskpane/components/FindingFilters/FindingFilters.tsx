import { mergeClasses, ToggleButton } from "@fluentui/react-components";
import { usePane } from "../../paneContext";
import { SEVERITIES, type Severity } from "../../../validation/severity";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { clearOnEscape } from "../clearOnEscape";
import { useFindingFiltersStyles } from "./findingFiltersStyles";

/** Search, severities and grouping of the findings. */
export function FindingFilters({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const { pane, state, texts } = usePane();
  const styles = useFindingFiltersStyles();
  const { dispatch } = pane.store;
  const { colorStatusDangerForeground1, colorNeutralForeground1 } = state.theme;
  // Where severities have no colours of their own, in high contrast, their icons follow the words beside them.
  const isPlain = colorStatusDangerForeground1 === colorNeutralForeground1;
  return (
    <div className={styles.filters}>
      <input
        type="search"
        className={styles.search}
        placeholder={texts.findings.search}
        aria-label={texts.findings.search}
        value={state.view.search}
        onChange={({ target }) => {
          dispatch({ type: "searched", search: target.value });
        }}
        onKeyDown={(event) => {
          clearOnEscape(event, state.view.search, () => {
            dispatch({ type: "searched", search: "" });
          });
        }}
      />
      <select
        className={styles.grouping}
        aria-label={texts.findings.groupBy}
        value={state.view.grouping}
        onChange={({ target }) => {
          dispatch({ type: "grouped", grouping: target.value === "severity" ? "severity" : "sheet" });
        }}
      >
        <option value="sheet">{texts.findings.bySheet}</option>
        <option value="severity">{texts.findings.bySeverity}</option>
      </select>
      <div role="group" aria-label={texts.findings.show} className={styles.severities}>
        {SEVERITIES.map((severity) => {
          const shown = !state.view.hidden.includes(severity);
          return (
            <ToggleButton
              key={severity}
              size="small"
              appearance="subtle"
              className={mergeClasses(styles.severity, shown && styles.shown, isPlain && styles.plain)}
              checked={shown}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => {
                dispatch({ type: "severity-shown", severity, shown: !shown });
              }}
            >
              {`${texts.findings.severityPlural[severity]} ${texts.count(counts[severity])}`}
            </ToggleButton>
          );
        })}
      </div>
    </div>
  );
}
