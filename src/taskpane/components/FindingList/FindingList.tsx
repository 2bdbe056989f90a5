import { Button } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { Report } from "../../../validation/report";
import { goToFinding } from "../../actions/goToFinding";
import { findingGroups } from "../../findings/findingGroups";
import { firstRows } from "../../findings/firstRows";
import { fixableByRule } from "../../findings/fixableByRule";
import { findingRows } from "../../findings/findingRows";
import { acceptedFindings } from "../../loading/lateViews";
import { useFixParts } from "../../loading/useFixParts";
import { usePane } from "../../paneContext";
import { FindingFilters } from "../FindingFilters/FindingFilters";
import { LateView } from "../LateView/LateView";
import { FindingGroupView } from "./FindingGroupView";
import { useRovingFocus } from "../useRovingFocus";
import { useFindingListStyles } from "./findingListStyles";
import { MOST_ROWS, useDrawnRows } from "./useDrawnRows";

/** Every finding in groups: arrow keys move, a click or Enter goes to the cell. */
export function FindingList({ report }: { readonly report: Report }) {
  const { pane, state, texts } = usePane();
  const styles = useFindingListStyles();
  const view = useDeferredValue(state.view);
  const rows = useMemo(() => findingRows(report.findings, state.words.findings), [report, state.words]);
  const groups = useMemo(() => findingGroups(rows, view), [rows, view]);
  const fixable = useMemo(() => fixableByRule(rows), [rows]);
  const fixParts = useFixParts(state.words.language, fixable.size > 0);
  const keys = useMemo(() => groups.flatMap((group) => group.rows.map(({ key }) => key)), [groups]);
  const visited = state.current.visited?.key ?? null;
  const { returnTo } = state.current;
  const { reached, draw, end } = useDrawnRows();
  const within = useMemo(() => keys.slice(0, MOST_ROWS), [keys]);
  const { list, tabStop, onFocus, onKeyDown } = useRovingFocus("finding", within, { returnTo, draw });
  // A row that has the focus, or is to have it, stays wherever the findings before it move it.
  const needed = [visited, returnTo?.key, tabStop].map((key) => keys.indexOf(key ?? "") + 1);
  const count = Math.min(Math.max(reached, ...needed), MOST_ROWS);
  const drawn = useMemo(() => firstRows(groups, count), [groups, count]);
  const go = useCallback((key: string) => void goToFinding(pane, key), [pane]);
  const open = useCallback(
    (key: string) => {
      pane.store.dispatch({ type: "details-opened", at: { key, index: keys.indexOf(key) } });
    },
    [pane, keys],
  );
  return (
    <section className={styles.section} aria-label={texts.findings.heading}>
      {rows.length > 0 && <FindingFilters counts={report.counts} />}
      {keys.length === 0 ? (
        <div className={styles.none}>
          <p>{rows.length === 0 ? texts.findings.none : texts.findings.noneMatch}</p>
          {rows.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                pane.store.dispatch({ type: "all-shown" });
              }}
            >
              {texts.findings.showAll}
            </Button>
          )}
        </div>
      ) : (
        <div ref={list} className={styles.scroller} onFocus={onFocus} onKeyDown={onKeyDown}>
          {drawn.map((group) => (
            <FindingGroupView
              key={group.name.by === "sheet" ? `sheet ${group.name.sheet ?? ""}` : group.name.severity}
              group={group}
              texts={texts}
              tabStop={tabStop}
              visited={visited}
              go={go}
              open={open}
              fixParts={fixParts}
              fixable={fixable}
            />
          ))}
          {keys.length > count && (
            <p ref={end} key={count} className={styles.beyond}>
              {count === MOST_ROWS && texts.findings.beyond(count, keys.length)}
            </p>
          )}
        </div>
      )}
      {report.accepted.length > 0 && <LateView of={acceptedFindings} props={{}} />}
    </section>
  );
}
