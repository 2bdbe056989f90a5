import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CellExplanation } from "../../../explain/explanation";
import { localCall } from "../../../i18n/localFormula";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { areaAddress } from "../../../scoreboard/address";
import { isCellError } from "../../../scoreboard/cellValue";
import { labelText, valueText } from "../../explanation/cellWords";
import { FormulaText } from "../FormulaText/FormulaText";
import { CallView } from "./CallView";
import { useExplanationStyles } from "./explanationStyles";
import { VerdictLine } from "./VerdictLine";

interface Props {
  readonly explanation: CellExplanation;
  readonly words: ReferenceWords;
}

/** The cell, what it shows, its formula and each call of ours in it, or what the cell is instead. */
export function CellExplanationView({ explanation, words }: Props) {
  const styles = useExplanationStyles();
  const { at, label, shown, numberFormat } = explanation;
  return (
    <>
      <h2 className={styles.name}>{`${at.sheet} ${areaAddress(at.area)}`}</h2>
      <p className={styles.label}>{labelText(label)}</p>
      {explanation.kind !== "empty" && (
        <p className={isCellError(shown) ? styles.errorValue : styles.value}>{valueText(words, shown, numberFormat)}</p>
      )}
      {explanation.verdict && <VerdictLine verdict={explanation.verdict} words={words} />}
      <Staleness explanation={explanation} words={words} />
      <p className={styles.text}>{kindText(explanation, words)}</p>
      {explanation.kind === "formula" && (
        <>
          <h3 className={styles.heading}>{words.explanation.formula}</h3>
          <code className={styles.code}>
            <FormulaText>{localCall(words.language, explanation.formula)}</FormulaText>
          </code>
          {explanation.calls.map((call, index) => (
            <CallView
              key={index}
              call={call}
              home={at.sheet}
              homeRow={label.row}
              numberFormat={numberFormat}
              words={words}
            />
          ))}
        </>
      )}
      <Definition explanation={explanation} words={words} />
    </>
  );
}

function kindText(explanation: CellExplanation, { explanation: texts }: ReferenceWords): string | null {
  switch (explanation.kind) {
    case "empty":
      return texts.empty;
    case "typed":
      return texts.typed;
    case "spilled":
      return texts.spilled(areaAddress(explanation.from.area));
    case "formula":
      if (explanation.calls.length > 0) return null;
      return explanation.formula.includes("SCOREBOARD.") ? texts.unreadable : texts.otherFormula;
  }
}

/** Where the cell shows something else than its inputs give. */
function Staleness({ explanation, words }: Props) {
  const styles = useExplanationStyles();
  if (explanation.kind !== "formula" || !explanation.isStale || explanation.calculated === undefined) return null;
  const { shown, calculated, numberFormat } = explanation;
  const isUnknown = isCellError(shown) && shown.error === "#NAME?";
  const sentence = isUnknown ? words.explanation.unknownName : words.explanation.stale;
  return (
    <div className={styles.message}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {sentence(valueText(words, shown, numberFormat), valueText(words, calculated, numberFormat))}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** What the scoreboard's layout says of the cell. */
function Definition({ explanation: { definition }, words }: Props) {
  const styles = useExplanationStyles();
  if (!definition) return null;
  const { unit, entry, note, language } = definition;
  const texts = words.explanation;
  return (
    <>
      <h3 className={styles.heading}>{texts.definition}</h3>
      <p className={styles.text}>
        {[texts.entry[entry], unit === "" ? null : texts.unit(unit)].filter(Boolean).join(" ")}
      </p>
      {note !== null && (
        <p className={styles.quote} lang={language}>
          {note}
        </p>
      )}
    </>
  );
}
