import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import { fixFinding, previewFix, previewFixesOf } from "../../actions/fixFindings";
import type { FindingRow } from "../../findings/findingRows";
import { usePanePart } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { FixPanel } from "./FixPanel";
import { fixSummary } from "./fixSummary";
import { useFixStyles } from "./fixStyles";

export interface FixLineProps {
  readonly row: FindingRow;
  /** How many findings of the same rule can be fixed. */
  readonly alike: number;
  /** Whether the Tab key reaches its buttons. */
  readonly isTabStop: boolean;
  readonly words: FixWords;
}

/** What the fix of a finding would write, and the buttons that do it; what is not safe is shown first. */
export function FixLine({ row, alike, isTabStop, words }: FixLineProps) {
  const [pane, preview] = usePanePart(({ fixes }) => (fixes.preview?.anchor === row.key ? fixes.preview : null));
  const [, isBusy] = usePanePart(isOccupied);
  const styles = useFixStyles();
  const line = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = preview !== null;
  const isSafe = row.fixes[0]?.consent === "auto";
  const tabIndex = isTabStop ? 0 : -1;
  const what = `${row.address ?? row.sheet ?? ""} ${row.title}`.trim();
  useEffect(() => {
    if (wasOpen.current && !isOpen) line.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    return <FixPanel preview={preview} home={row.sheet} words={words} />;
  }
  return (
    <div ref={line} className={styles.line}>
      <span className={styles.summary}>{fixSummary(row, words)}</span>
      <span className={styles.buttons}>
        <Button
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={isBusy}
          data-fix={row.key}
          aria-label={`${words.fix}: ${what}`}
          onClick={() => void (isSafe ? fixFinding(pane, row.key) : previewFix(pane, row.key))}
        >
          {words.fix}
        </Button>
        {alike > 1 && (
          <Button
            size="small"
            tabIndex={tabIndex}
            disabledFocusable={isBusy}
            appearance="subtle"
            aria-label={`${words.fixAll(alike)}: ${row.title}`}
            onClick={() => void previewFixesOf(pane, row.key)}
          >
            {words.fixAll(alike)}
          </Button>
        )}
      </span>
    </div>
  );
}
