import type { CallExplanation } from "../../../explain/explanation";
import { functionHelp } from "../../../functions/functionHelp";
import { errorName } from "../../../i18n/errorNames";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { faultText, targetText, valueText, workingText } from "../../explanation/cellWords";
import { useExplanationStyles } from "./explanationStyles";
import { InputView } from "./InputView";
import { VerdictLine } from "./VerdictLine";

interface Props {
  readonly call: CallExplanation;
  /** Sheet of the explained cell. */
  readonly home: string;
  /** Name of its row, `null` where it has none. */
  readonly homeRow: string | null;
  readonly numberFormat: string;
  readonly words: ReferenceWords;
}

/** One call of ours: what it means, what it reads, the target, the result, and why it is an error where it is one. */
export function CallView({ call, home, homeRow, numberFormat, words }: Props) {
  const styles = useExplanationStyles();
  const { id, inputs, isReached, error, target } = call;
  const texts = words.explanation;
  return (
    <section className={styles.call} data-call={id}>
      <h3 className={styles.heading}>{id}</h3>
      <p className={styles.text}>{words.functions.functions[id]}</p>
      {!isReached && <p className={styles.aside}>{texts.notReached}</p>}
      <h4 className={styles.subheading}>{texts.inputs}</h4>
      <ul className={styles.inputs}>
        {inputs
          .filter(({ text }) => text !== null)
          .map((input, index) => (
            <InputView key={index} input={input} home={home} homeRow={homeRow} isReached={isReached} words={words} />
          ))}
      </ul>
      {target && (
        <>
          <h4 className={styles.subheading}>{texts.target}</h4>
          <p className={styles.text}>{targetText(words, target)}</p>
          <p className={styles.quote} lang="fi">
            {`${target.subject}. ${target.clause}`}
          </p>
          <p className={styles.aside} {...(target.agreement ? { lang: "fi" } : {})}>
            {target.agreement ? `${target.agreement.title}, ${target.agreement.reference}` : texts.ownTable}
          </p>
        </>
      )}
      {isReached && (
        <>
          <h4 className={styles.subheading}>{error ? texts.whyError : texts.result}</h4>
          <p className={styles.text}>
            {error
              ? `${errorName(words.language, error.code)}: ${faultText(words, error.fault)}`
              : resultText(call, numberFormat, words)}
          </p>
          {call.verdict && <VerdictLine verdict={call.verdict} words={words} />}
        </>
      )}
      <p className={styles.aside}>{functionHelp[id].sources.map((source) => words.help.sources[source]).join("; ")}</p>
    </section>
  );
}

function resultText({ working, result, size }: CallExplanation, numberFormat: string, words: ReferenceWords): string {
  const { explanation } = words;
  if (result === undefined)
    return size.rows > 0 ? explanation.size(size.rows, size.columns) : explanation.notCalculated;
  const value = valueText(words, result, numberFormat);
  if (!working) return value;
  return `${workingText(words, working)} ${typeof result === "boolean" ? "→" : "="} ${value}`;
}
