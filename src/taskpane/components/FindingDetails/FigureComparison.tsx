import type { DetailWords } from "../../../i18n/details/detailWords";
import { cellAt } from "../../../scoreboard/locate/cell";
import type { WorkbookSnapshot } from "../../../scoreboard/snapshot";
import type { Finding } from "../../../validation/findings";
import { comparisonOf } from "../../findings/comparison";
import { usePane } from "../../paneContext";
import { useFindingDetailsStyles } from "./findingDetailsStyles";

interface Props {
  readonly finding: Finding;
  readonly words: DetailWords;
}

/** What stands in the workbook, what it is compared with and by how much they differ; nothing where there is no comparison. */
export function FigureComparison({ finding, words }: Props) {
  const { pane } = usePane();
  const styles = useFindingDetailsStyles();
  const comparison = comparisonOf(finding, numberFormatOf(finding, pane.snapshot), words);
  if (!comparison) return null;
  const { actual, expected, kind, difference } = comparison;
  const figures = [
    [kind === "target" ? words.ofTarget : words.actual, actual],
    [words.expected[kind], expected],
    ...(difference === null ? [] : [[words.difference, difference]]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function numberFormatOf({ at: { sheet: name, area } }: Finding, snapshot: WorkbookSnapshot | null): string {
  const sheet = snapshot?.sheets.find((candidate) => candidate.name === name);
  return sheet && area ? cellAt(sheet, area.row, area.column).numberFormat : "General";
}
