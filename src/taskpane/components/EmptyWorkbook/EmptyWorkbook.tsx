import { Button, Field, Input, Select } from "@fluentui/react-components";
import { LANGUAGES } from "../../../i18n/language";
import { LANGUAGE_NAMES } from "../../../i18n/languageNames";
import { actions } from "../../actions/actions";
import { buttonOf, usePane } from "../../paneContext";
import { scoreboardPeriod } from "../../state/scoreboardPeriod";
import { periodProblem } from "./periodProblem";
import { useEmptyWorkbookStyles } from "./emptyWorkbookStyles";

/** What the add-in does, and the offer to create a scoreboard in a workbook that has none. */
export function EmptyWorkbook() {
  const used = usePane();
  const { pane, state, texts } = used;
  const styles = useEmptyWorkbookStyles();
  const problem = periodProblem(scoreboardPeriod(state.period), texts);
  return (
    <form
      className={styles.empty}
      onSubmit={(event) => {
        event.preventDefault();
        if (actions.createScoreboard.isPossible(state)) void actions.createScoreboard.perform(pane);
      }}
    >
      <h2 className={styles.heading}>{texts.empty.heading}</h2>
      <p className={styles.text}>{texts.empty.what}</p>
      <p className={styles.text}>{texts.empty.offer}</p>
      <Field
        className={styles.period}
        label={texts.empty.period}
        {...(problem === null
          ? { hint: texts.empty.periodHint }
          : { validationMessage: problem, validationState: "error" as const })}
      >
        <Input
          value={state.period}
          onChange={(_, { value }) => {
            pane.store.dispatch({ type: "period-typed", period: value });
          }}
        />
      </Field>
      <Field label={texts.empty.language}>
        <Select
          value={state.scoreboardLanguage ?? state.words.language}
          onChange={(_, { value }) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) pane.store.dispatch({ type: "scoreboard-language-chosen", language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" {...buttonOf(used, actions.createScoreboard)} />
    </form>
  );
}
