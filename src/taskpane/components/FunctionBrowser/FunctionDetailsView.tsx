import { Button, Link } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { FunctionId } from "../../../functions/catalogue";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { insertFunction } from "../../actions/insertFunction";
import { functionDetails } from "../../functions/functionRows";
import { usePane } from "../../paneContext";
import { FormulaText } from "../FormulaText/FormulaText";
import { FunctionArguments } from "./FunctionArguments";
import { useFunctionDetailsStyles } from "./functionDetailsStyles";

/** One function: what it means, how it is called, an example and the way to put that into the workbook. */
interface Props {
  readonly id: FunctionId;
  readonly words: ReferenceWords;
}

export function FunctionDetailsView({ id, words }: Props) {
  const { pane, state, texts } = usePane();
  const styles = useFunctionDetailsStyles();
  const { headings } = words.help;
  const details = functionDetails(words, id);
  const { insertion } = state.functions;
  const back = (): void => {
    pane.store.dispatch({ type: "function-opened", id: null });
  };
  return (
    <div
      className={styles.details}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel on the web listens at the window and would take the focus into the grid.
        event.stopPropagation();
        back();
      }}
    >
      <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} className={styles.back} onClick={back}>
        {texts.functions.back}
      </Button>
      <h2 tabIndex={-1} className={styles.name}>
        <FormulaText>{details.name}</FormulaText>
      </h2>
      <p className={styles.text}>{details.description}</p>
      <Button size="small" className={styles.insert} onClick={() => void insertFunction(pane, id)}>
        {texts.functions.insert}
      </Button>
      <p role="status" className={styles.hint}>
        {insertion ? texts.functions[insertion.kind](insertion.address) : texts.functions.insertHint}
      </p>
      <h3 className={styles.heading}>{headings.syntax}</h3>
      <code className={styles.code}>
        <FormulaText>{details.syntax}</FormulaText>
      </code>
      <h3 className={styles.heading}>{headings.example}</h3>
      <code className={styles.code}>
        <FormulaText>{details.example}</FormulaText>
        {`\n→ ${details.result}`}
      </code>
      <h3 className={styles.heading}>{headings.arguments}</h3>
      <FunctionArguments parameters={details.parameters} />
      <h3 className={styles.heading}>{headings.meaning}</h3>
      <p className={styles.text}>{details.meaning}</p>
      <p className={styles.help}>
        <Link href={details.helpPage} target="_blank" rel="noopener" inline>
          {texts.functions.helpPage}
        </Link>
      </p>
    </div>
  );
}
