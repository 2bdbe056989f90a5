import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../../paneContext";
import { VIEWS, type View } from "../../state/paneState";
import { useRovingFocus } from "../useRovingFocus";
import { useViewTabsStyles } from "./viewTabsStyles";

interface Props {
  /** Id of the panel; a tab has that and its view's name. */
  readonly panel: string;
}

/** Tabs of the views, on as many lines as they need: arrow keys move, a click, Enter or Space shows. */
export function ViewTabs({ panel }: Props) {
  const { pane, state, texts } = usePane();
  const styles = useViewTabsStyles();
  const { list, onFocus, onKeyDown } = useRovingFocus("view", VIEWS);
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={texts.views.label}
      className={styles.tabs}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((view) => {
        const isShown = view === state.shown;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabId(panel, view)}
            className={mergeClasses(styles.tab, styles.label, isShown && styles.shown)}
            data-label={texts.views[view]}
            data-view={view}
            aria-selected={isShown}
            aria-controls={panel}
            tabIndex={isShown ? 0 : -1}
            onClick={() => {
              pane.store.dispatch({ type: "view-shown", view });
            }}
          >
            {texts.views[view]}
          </button>
        );
      })}
    </div>
  );
}

export function tabId(panel: string, view: View): string {
  return `${panel}-${view}`;
}
