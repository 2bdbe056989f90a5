import { changeText } from "../../../i18n/changes/changeText";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { Preview } from "../../../validation/fixing/previewChanges";
import { useFixStyles } from "./fixStyles";

/** More changes than this are counted and not listed. */
const LISTED = 200;

interface Props {
  readonly changes: readonly Preview[];
  readonly words: FixWords;
}

/** Place, old and new of each change. */
export function ChangeTable({ changes, words }: Props) {
  const styles = useFixStyles();
  const rest = changes.length - LISTED;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, LISTED).map((change, index) => {
            const { sheet, address, before, after } = changeText(words.language, change);
            return (
              <tr key={index}>
                <th scope="row">{address === "" ? sheet : address}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && <p>{words.more(rest)}</p>}
    </div>
  );
}
