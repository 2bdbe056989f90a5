import { useEffect, useMemo, useRef } from "react";
import type { DetailWords } from "../../../i18n/details/detailWords";
import { findingOf } from "../../findings/findingKeys";
import { findingRows } from "../../findings/findingRows";
import { usePane } from "../../paneContext";
import { DetailsBar } from "./DetailsBar";
import { FindingDetails } from "./FindingDetails";
import { useFindingDetailsStyles } from "./findingDetailsStyles";

/** Everything about one finding, in place of the list; Escape goes back to it. */
export function FindingDetailsView({ words }: { readonly words: DetailWords }) {
  const { pane, state } = usePane();
  const styles = useFindingDetailsStyles();
  const view = useRef<HTMLDivElement>(null);
  const key = state.current.details?.key ?? "";
  const report = state.outcome?.kind === "scoreboard" ? state.outcome.report : null;
  const finding = report && findingOf(report.findings, key);
  const rows = useMemo(
    () => (report ? findingRows(report.findings, state.words.findings) : []),
    [report, state.words.findings],
  );
  const row = rows.find((candidate) => candidate.key === key);
  const isThere = row !== undefined;
  const isAccepted =
    report !== null &&
    findingOf(
      report.accepted.map((one) => one.finding),
      key,
    ) !== null;
  useEffect(() => {
    view.current?.focus();
  }, []);
  useEffect(() => {
    // What had the focus may be gone with the finding.
    if (document.activeElement === document.body) view.current?.focus();
  }, [isThere]);
  return (
    <div
      ref={view}
      tabIndex={-1}
      className={styles.details}
      data-details={key}
      role="region"
      aria-label={row?.title ?? words.gone}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel on the web listens at the window and would take the focus into the grid.
        event.stopPropagation();
        pane.store.dispatch({ type: "details-closed" });
      }}
    >
      <DetailsBar words={words} />
      {report && finding && row ? (
        <FindingDetails key={key} finding={finding} row={row} rows={rows} words={words} />
      ) : (
        <p role="status" className={styles.text}>
          {isAccepted ? words.accepted : words.gone}
        </p>
      )}
    </div>
  );
}
