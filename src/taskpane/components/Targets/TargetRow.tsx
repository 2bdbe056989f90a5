import type { TargetWords } from "../../../i18n/targets/targetWords";
import type { TargetResult } from "../../../validation/targets/targetResults";
import { visitCells } from "../../actions/visitCells";
import { usePane } from "../../paneContext";
import { TargetFigure } from "./TargetFigure";
import { TargetQuestion } from "./TargetQuestion";
import { useTargetStyles } from "./targetStyles";
import { WhatItTakes } from "./WhatItTakes";

interface Props {
  /** The same for the same row from one validation to the next. */
  readonly rowKey: string;
  readonly result: TargetResult;
  readonly isTabStop: boolean;
  readonly words: TargetWords;
}

/** A row of Käsittelyajat: its figures against the target and the former period; a click goes to the cell. */
export function TargetRow({ rowKey, result, isTabStop, words }: Props) {
  const { pane } = usePane();
  const styles = useTargetStyles();
  const name = words.row(result.row);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        data-target={rowKey}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => {
          const { sheet, area } = result.at;
          if (sheet !== null && area) void visitCells(pane, { sheet, area });
        }}
      >
        <span className={styles.name}>{name}</span> <Figures result={result} words={words} />
      </button>
      {!result.met && (
        <div className={styles.question}>
          <TargetQuestion about={name} isTabStop={isTabStop}>
            <WhatItTakes result={result} words={words} />
          </TargetQuestion>
        </div>
      )}
    </li>
  );
}

function Figures({ result, words }: Pick<Props, "result" | "words">) {
  const styles = useTargetStyles();
  if (result.form === "share") {
    return <TargetFigure comparison={result.share} text={words.share(result)} words={words} />;
  }
  const { whole, migri, previous } = result;
  const change = whole && previous !== null ? Math.round((whole.value - previous) * 100) / 100 : null;
  return (
    <>
      {whole && <TargetFigure comparison={whole} text={words.average("whole", whole)} words={words} />}
      {change !== null && <span className={styles.trend}>{words.trend(change)}</span>}
      {migri && <TargetFigure comparison={migri} text={words.average("migri", migri)} words={words} />}
    </>
  );
}
