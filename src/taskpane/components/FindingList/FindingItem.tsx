import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useLayoutEffect, useRef } from "react";
import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import type { FindingRow } from "../../findings/findingRows";
import type { FixParts } from "../../loading/fixParts";
import { targetOfFinding } from "../../loading/lateViews";
import { LateView } from "../LateView/LateView";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { TargetQuestion } from "../Targets/TargetQuestion";
import { useFindingListStyles } from "./findingListStyles";

interface Props {
  readonly row: FindingRow;
  readonly texts: PaneTexts;
  /** The sheet is named in the row, because the group does not name it. */
  readonly namesSheet: boolean;
  readonly isTabStop: boolean;
  readonly isVisited: boolean;
  readonly go: (key: string) => void;
  /** Opens the details. */
  readonly open: (key: string) => void;
  /** What shows the fix; `null` until it has been loaded. */
  readonly fixParts: FixParts | null;
  /** How many findings of the same rule can be fixed. */
  readonly alike: number;
}

/** One finding: where, what, and the figures. */
export const FindingItem = memo(function FindingItem({
  row,
  texts,
  namesSheet,
  isTabStop,
  isVisited,
  go,
  open,
  fixParts,
  alike,
}: Props) {
  const styles = useFindingListStyles();
  const item = useRef<HTMLLIElement>(null);
  const place = placeOf(row, namesSheet, texts);
  useLayoutEffect(() => {
    if (isVisited) item.current?.scrollIntoView({ block: "nearest" });
  }, [isVisited]);
  return (
    <li ref={item} className={mergeClasses(styles.item, isVisited && styles.visited)}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.finding}
          data-finding={row.key}
          data-rule={row.rule}
          tabIndex={isTabStop ? 0 : -1}
          aria-disabled={row.sheet === null}
          aria-current={isVisited ? "location" : undefined}
          onClick={() => {
            go(row.key);
          }}
        >
          <SeverityIcon severity={row.severity} label={texts.findings.severity[row.severity]} />
          <span className={styles.words}>
            {place !== null && <span className={styles.place}>{place}</span>}{" "}
            <span className={styles.title}>{row.title}</span>
            <span className={styles.message}>{row.message}</span>
            {row.dependants > 0 && (
              <span className={styles.dependants}>{texts.findings.dependants(row.dependants)}</span>
            )}
          </span>
        </button>
        <Button
          className={styles.details}
          size="small"
          appearance="subtle"
          icon={<ChevronRight16Regular />}
          tabIndex={isTabStop ? 0 : -1}
          title={texts.findings.details}
          aria-label={`${texts.findings.details}: ${row.address ?? row.sheet ?? ""} ${row.title}`}
          data-open-details={row.key}
          onClick={() => {
            open(row.key);
          }}
        />
      </div>
      {row.missesTarget && (
        <div className={styles.below}>
          <TargetQuestion about={`${row.address ?? ""} ${row.title}`} isTabStop={isTabStop}>
            <LateView of={targetOfFinding} props={{ findingKey: row.key }} />
          </TargetQuestion>
        </div>
      )}
      {fixParts && row.fixes.length > 0 && (
        <fixParts.FixLine row={row} alike={alike} isTabStop={isTabStop} words={fixParts.words} />
      )}
    </li>
  );
});

/** `null` where the heading of the group says it all. */
function placeOf({ sheet, address }: FindingRow, namesSheet: boolean, { findings }: PaneTexts): string | null {
  if (sheet === null) return namesSheet ? findings.wholeWorkbook : null;
  if (namesSheet) return address === null ? sheet : `${sheet} ${address}`;
  return address ?? findings.wholeSheet;
}
