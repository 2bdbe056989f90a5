import { Button, mergeClasses, SearchBox } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { SettingsWords } from "../../../i18n/settings/settingsWords";
import type { RuleCode } from "../../../validation/findings";
import { RULES } from "../../../validation/rules";
import { changeSettings } from "../../actions/changeSettings";
import { matchesSearch } from "../../matchesSearch";
import { usePane } from "../../paneContext";
import { isOccupied } from "../../state/isOccupied";
import { clearOnEscape } from "../clearOnEscape";
import { useRovingFocus } from "../useRovingFocus";
import { useSettingsStyles } from "./settingsStyles";

interface Props {
  readonly rulesOff: readonly RuleCode[];
  readonly words: SettingsWords;
}

const CODES: readonly RuleCode[] = Object.values(RULES).map(({ meta }) => meta.code);

/** Every rule with a box that switches it off: arrow keys move, Space switches. */
export function RuleSwitches({ rulesOff, words }: Props) {
  const { pane, state } = usePane();
  const styles = useSettingsStyles();
  const heading = useId();
  const [search, setSearch] = useState("");
  const [wanted, setWanted] = useState<ReadonlyMap<RuleCode, boolean>>(new Map());
  const changes = useRef(Promise.resolve());
  const titles = state.words.findings.rules;
  const shown = CODES.filter((code) => matchesSearch(search, [code, titles[code].title]));
  const { list, tabStop, onFocus, onKeyDown } = useRovingFocus("setting", shown);
  // One after the other, so that none gets lost to the one that is still being saved.
  const switchRule = (rule: RuleCode, isOn: boolean): void => {
    setWanted((before) => new Map(before).set(rule, isOn));
    changes.current = changes.current.then(async () => {
      await pane.whenIdle();
      await changeSettings(pane, { kind: "rule", rule, isOn });
      setWanted((before) => new Map([...before].filter(([code, isWanted]) => code !== rule || isWanted !== isOn)));
    });
  };
  return (
    <>
      <h4 id={heading} className={mergeClasses(styles.heading, styles.subheading)}>
        {words.rules}
      </h4>
      <p className={styles.hint}>{words.rulesHint}</p>
      <p role="status" className={styles.text}>
        {rulesOff.length === 0 ? words.rulesOn(CODES.length) : words.rulesOff(rulesOff.length)}
      </p>
      {rulesOff.length > 0 && (
        <Button
          size="small"
          disabledFocusable={isOccupied(state)}
          onClick={() => void changeSettings(pane, { kind: "clear" })}
        >
          {words.allOn}
        </Button>
      )}
      <SearchBox
        className={styles.wide}
        size="small"
        placeholder={words.search}
        aria-label={words.search}
        dismiss={{ "aria-label": words.clearSearch }}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
        onKeyDown={(event) => {
          clearOnEscape(event, search, () => {
            setSearch("");
          });
        }}
      />
      {shown.length === 0 && <p className={styles.text}>{words.noneMatch}</p>}
      <div
        ref={list}
        role="group"
        aria-labelledby={heading}
        className={styles.rules}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {shown.map((code) => (
          <label key={code} className={styles.box}>
            <input
              type="checkbox"
              data-setting={code}
              tabIndex={code === tabStop ? 0 : -1}
              checked={wanted.get(code) ?? !rulesOff.includes(code)}
              onChange={({ target }) => {
                switchRule(code, target.checked);
              }}
            />
            <span>
              <span className={styles.code}>{code}</span> {titles[code].title}
            </span>
          </label>
        ))}
      </div>
    </>
  );
}
