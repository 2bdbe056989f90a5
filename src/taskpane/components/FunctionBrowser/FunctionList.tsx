import { SearchBox } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { functionRows } from "../../functions/functionRows";
import { usePane } from "../../paneContext";
import { clearOnEscape } from "../clearOnEscape";
import { useRovingFocus } from "../useRovingFocus";
import { useFunctionBrowserStyles } from "./functionBrowserStyles";

/** Search over the functions: arrow keys move, a click or Enter opens. */
export function FunctionList({ words }: { readonly words: ReferenceWords }) {
  const { pane, state, texts } = usePane();
  const styles = useFunctionBrowserStyles();
  const { dispatch } = pane.store;
  const search = useDeferredValue(state.functions.search);
  const rows = useMemo(() => functionRows(words, search), [words, search]);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { list, tabStop, onFocus, onKeyDown } = useRovingFocus("function", keys);
  return (
    <>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={texts.functions.search}
        aria-label={texts.functions.search}
        dismiss={{ "aria-label": texts.findings.clearSearch }}
        value={state.functions.search}
        onChange={(_, { value }) => {
          dispatch({ type: "functions-searched", search: value });
        }}
        onKeyDown={(event) => {
          clearOnEscape(event, state.functions.search, () => {
            dispatch({ type: "functions-searched", search: "" });
          });
        }}
      />
      <div ref={list} className={styles.scroller} onFocus={onFocus} onKeyDown={onKeyDown}>
        {rows.length === 0 && <p className={styles.none}>{texts.functions.noneMatch}</p>}
        <ul className={styles.list}>
          {rows.map(({ id, description }) => (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={styles.row}
                data-function={id}
                tabIndex={id === tabStop ? 0 : -1}
                onClick={() => {
                  dispatch({ type: "function-opened", id });
                }}
              >
                <span className={styles.name}>{id}</span> <span className={styles.description}>{description}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
