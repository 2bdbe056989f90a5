import { Button } from "@fluentui/react-components";
import type { DetailWords } from "../../../i18n/details/detailWords";
import { cellAddress } from "../../../scoreboard/address";
import type { Finding } from "../../../validation/findings";
import { visitCells } from "../../actions/visitCells";
import { usePane } from "../../paneContext";
import { useFindingDetailsStyles } from "./findingDetailsStyles";

/** More cells than this are counted and not listed. */
const LISTED = 24;

interface Props {
  readonly finding: Finding;
  readonly words: DetailWords;
}

/** The formula cells that read what is wrong, each with the way to it. */
export function DependantCells({ finding, words }: Props) {
  const { pane } = usePane();
  const styles = useFindingDetailsStyles();
  const cells = pane.validation.dependantCells(finding);
  const listed = cells.slice(0, LISTED);
  if (cells.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.dependants(cells.length)}</h3>
      <ul className={styles.cells} aria-label={words.dependants(cells.length)}>
        {listed.map(({ sheet, row, column }) => {
          const address = cellAddress(row, column);
          const place = sheet === finding.at.sheet ? address : `${sheet}!${address}`;
          return (
            <li key={`${sheet}!${address}`}>
              <Button
                size="small"
                className={styles.cell}
                aria-label={words.goTo(`${sheet}!${address}`)}
                onClick={() => void visitCells(pane, { sheet, area: { row, column, rows: 1, columns: 1 } })}
              >
                {place}
              </Button>
            </li>
          );
        })}
      </ul>
      {cells.length > LISTED && <p className={styles.aside}>{words.more(cells.length - LISTED)}</p>}
    </>
  );
}
