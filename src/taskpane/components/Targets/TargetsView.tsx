import { useMemo } from "react";
import type { TargetWords } from "../../../i18n/targets/targetWords";
import { areaAddress } from "../../../scoreboard/address";
import { locateScoreboard } from "../../../scoreboard/locate/scoreboard";
import type { TargetResult } from "../../../validation/targets/targetResults";
import { usePane } from "../../paneContext";
import { useRovingFocus } from "../useRovingFocus";
import { TargetRow } from "./TargetRow";
import { reasonForNone } from "./reasonForNone";
import { useTargetStyles } from "./targetStyles";

const NONE: readonly TargetResult[] = [];

/** Which targets are met and which are missed, the missed ones first: arrow keys move, a click or Enter goes to the cell. */
export function TargetsView({ words }: { readonly words: TargetWords }) {
  const { pane, state, texts } = usePane();
  const styles = useTargetStyles();
  const { outcome } = state;
  const results = outcome?.kind === "scoreboard" ? outcome.report.targets.results : NONE;
  const groups = useMemo(
    () => [false, true].map((met) => ({ met, rows: results.filter((result) => result.met === met) })),
    [results],
  );
  const keys = useMemo(() => groups.flatMap(({ rows }) => rows.map(keyOf)), [groups]);
  const { list, tabStop, onFocus, onKeyDown } = useRovingFocus("target", keys);
  const year = useMemo(() => {
    const value = outcome && pane.snapshot && locateScoreboard(pane.snapshot).info?.fields.get("targetYear")?.value;
    return typeof value === "number" ? value : null;
  }, [pane, outcome]);
  return (
    <section className={styles.section} aria-label={texts.views.targets}>
      <div className={styles.intro}>
        <h2 className={styles.title}>{year === null ? texts.views.targets : words.heading(year)}</h2>
        <p className={styles.text}>
          {results.length > 0 ? words.results : outcome ? reasonForNone(outcome, year, words) : texts.verdict.notRun}
        </p>
      </div>
      <div ref={list} onFocus={onFocus} onKeyDown={onKeyDown}>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ met, rows }) => (
            <section key={String(met)} aria-label={met ? words.met : words.missed}>
              <h3 className={styles.heading}>
                <span>{met ? words.met : words.missed}</span> <span>{texts.count(rows.length)}</span>
              </h3>
              <ul className={styles.list}>
                {rows.map((result) => {
                  const key = keyOf(result);
                  return <TargetRow key={key} rowKey={key} result={result} isTabStop={key === tabStop} words={words} />;
                })}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}

function keyOf({ at }: TargetResult): string {
  return `${at.sheet ?? ""}|${at.area ? areaAddress(at.area) : ""}`;
}
