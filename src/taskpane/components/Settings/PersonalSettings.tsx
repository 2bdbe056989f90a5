import { Button, Field, Select, Switch } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { LANGUAGES } from "../../../i18n/language";
import { LANGUAGE_NAMES } from "../../../i18n/languageNames";
import type { SettingsWords } from "../../../i18n/settings/settingsWords";
import { SEVERITIES } from "../../../validation/severity";
import { chooseLanguage } from "../../actions/chooseLanguage";
import { setLive } from "../../actions/setLive";
import { usePane } from "../../paneContext";
import { useSettingsStyles } from "./settingsStyles";

/** What is kept for the person: language, live validation and which findings are shown. */
export function PersonalSettings({ words }: { readonly words: SettingsWords }) {
  const { pane, state, texts } = usePane();
  const styles = useSettingsStyles();
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const { opened, language, keeping } = state.settings;
  const { dispatch } = pane.store;
  useEffect(() => {
    if (opened === "language") section.current?.querySelector("select")?.focus();
  }, [opened]);
  return (
    <section ref={section} className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.forYou}
      </h3>
      <p className={styles.hint}>{keeping === "impossible" ? words.preferencesImpossible : words.forYouHint}</p>
      <Field label={words.languageLabel} size="small" className={styles.wide}>
        <Select
          size="small"
          value={language ?? ""}
          onChange={(_, { value }) =>
            void chooseLanguage(pane, LANGUAGES.find((candidate) => candidate === value) ?? null)
          }
        >
          <option value="">{words.ofOffice}</option>
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        className={styles.switch}
        label={texts.actions.live}
        checked={state.live}
        onChange={(_, { checked }) => void setLive(pane, checked)}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.severities}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity} className={styles.box}>
            <input
              type="checkbox"
              checked={!state.view.hidden.includes(severity)}
              onChange={({ target }) => {
                dispatch({ type: "severity-shown", severity, shown: target.checked });
              }}
            />
            {texts.findings.severityPlural[severity]}
          </label>
        ))}
      </fieldset>
      <Button
        size="small"
        onClick={() => {
          dispatch({ type: "preferences-reset" });
          void chooseLanguage(pane, null);
        }}
      >
        {words.reset}
      </Button>
    </section>
  );
}
