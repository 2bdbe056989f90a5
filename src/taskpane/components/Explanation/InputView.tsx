import { Link } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { CellLabel, Cells, InputCell, InputExplanation } from "../../../explain/explanation";
import { localCall } from "../../../i18n/localFormula";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { addressOf, labelText, valueText } from "../../explanation/cellWords";
import { visitCells } from "../../actions/visitCells";
import { usePane } from "../../paneContext";
import { useExplanationStyles } from "./explanationStyles";

interface Props {
  readonly input: InputExplanation;
  /** Sheet of the explained cell. */
  readonly home: string;
  /** Name of the explained cell's row, which is not told again. */
  readonly homeRow: string | null;
  readonly isReached: boolean;
  readonly words: ReferenceWords;
}

/** One argument: what it is, the cells that it comes from with their headings, and their values. */
export function InputView({ input, home, homeRow, isReached, words }: Props) {
  const styles = useExplanationStyles();
  const { parameter, text, at, cells, count, isAtFault } = input;
  const texts = words.explanation;
  return (
    <li className={styles.input} data-input={parameter}>
      <span className={styles.parameter}>
        {isAtFault && <ErrorCircle16Filled className={styles.missed} aria-label={texts.whyError} role="img" />}
        {words.functions.parameters[parameter]}
      </span>
      {cells.map((cell, index) => (
        <span key={index} className={styles.cell}>
          {cell.at && <GoTo cells={cell.at} home={home} words={words} />}
          <span className={styles.figure}>{valueText(words, cell.value, cell.numberFormat)}</span>
          <span className={styles.aside}>{cell.at ? labelText(withoutRow(cell, home, homeRow)) : ""}</span>
        </span>
      ))}
      {cells.length === 0 && (
        <span className={styles.cell}>
          {at ? <GoTo cells={at} home={home} words={words} /> : <code>{localCall(words.language, text ?? "")}</code>}
          {isReached && <span className={styles.aside}>{count > 0 ? texts.values(count) : texts.notCalculated}</span>}
        </span>
      )}
    </li>
  );
}

function withoutRow({ at, label }: InputCell, home: string, homeRow: string | null): CellLabel {
  return at?.sheet === home && label.row === homeRow ? { ...label, row: null } : label;
}

function GoTo({
  cells,
  home,
  words,
}: {
  readonly cells: Cells;
  readonly home: string;
  readonly words: ReferenceWords;
}) {
  const { pane } = usePane();
  const address = addressOf(cells, home);
  return (
    <Link as="button" inline aria-label={words.explanation.goTo(address)} onClick={() => void visitCells(pane, cells)}>
      {address}
    </Link>
  );
}
