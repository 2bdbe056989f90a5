import { changeText } from "../../../i18n/changes/changeText";
import type { FixWords } from "../../../i18n/fixes/fixWords";
import type { Preview } from "../../../validation/fixing/previewChanges";
import { useFixStyles } from "./fixStyles";

/** More changes than this are counted and not listed. */
const LISTED = 200;

interface Props {
  readonly changes: readonly Preview[];
  /** Sheet that is not named where all changes are on it. */
  readonly home: string | null;
  readonly words: FixWords;
}

/** Place, old and new of each change. */
export function ChangeTable({ changes, home, words }: Props) {
  const styles = useFixStyles();
  const rest = changes.length - LISTED;
  const texts = changes.map((change) => changeText(words.language, change));
  const isAway = texts.some(({ sheet }) => sheet !== home);
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
          {texts.slice(0, LISTED).map(({ sheet, address, before, after }, index) => (
            <tr key={index}>
              <th scope="row">{isAway ? [sheet, address].filter(Boolean).join("!") : address || sheet}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{words.more(rest)}</p>}
    </div>
  );
}
