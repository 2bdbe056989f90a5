import { memo, useId } from "react";
import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import type { FindingGroup, GroupName } from "../../findings/findingGroups";
import type { FixParts } from "../../loading/fixParts";
import { FindingItem } from "./FindingItem";
import { useFindingListStyles } from "./findingListStyles";

interface Props {
  readonly group: FindingGroup;
  readonly texts: PaneTexts;
  /** Key of the row that the Tab key reaches. */
  readonly tabStop: string | null;
  readonly visited: string | null;
  readonly go: (key: string) => void;
  readonly open: (key: string) => void;
  /** What shows fixes; `null` until it has been loaded. */
  readonly fixParts: FixParts | null;
  /** How many findings of each rule can be fixed. */
  readonly fixable: ReadonlyMap<string, number>;
}

/** Findings under their sheet or severity. */
export const FindingGroupView = memo(function FindingGroupView({
  group,
  texts,
  tabStop,
  visited,
  go,
  open,
  fixParts,
  fixable,
}: Props) {
  const heading = useId();
  const styles = useFindingListStyles();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        <span>{headingOf(group.name, texts)}</span> <span>{texts.count(group.count)}</span>
      </h2>
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <FindingItem
            key={row.key}
            row={row}
            texts={texts}
            namesSheet={group.name.by === "severity"}
            isTabStop={row.key === tabStop}
            isVisited={row.key === visited}
            go={go}
            open={open}
            fixParts={fixParts}
            alike={fixable.get(row.rule) ?? 0}
          />
        ))}
      </ul>
    </section>
  );
});

function headingOf(name: GroupName, { findings }: PaneTexts): string {
  return name.by === "severity" ? findings.severityPlural[name.severity] : (name.sheet ?? findings.wholeWorkbook);
}
