import { Button, Link } from "@fluentui/react-components";
import { currentAgreement } from "../../../agreement/current";
import type { DetailWords } from "../../../i18n/details/detailWords";
import { clauseOf } from "../../../validation/clauseOf";
import type { Finding } from "../../../validation/findings";
import { goToFinding } from "../../actions/goToFinding";
import { fixableByRule } from "../../findings/fixableByRule";
import type { FindingRow } from "../../findings/findingRows";
import { targetOfFinding } from "../../loading/lateViews";
import { useFixParts } from "../../loading/useFixParts";
import { usePane } from "../../paneContext";
import { AcceptDeviation } from "../Accepted/AcceptDeviation";
import { LateView } from "../LateView/LateView";
import { SeverityIcon } from "../SeverityIcon/SeverityIcon";
import { TargetQuestion } from "../Targets/TargetQuestion";
import { DependantCells } from "./DependantCells";
import { FigureComparison } from "./FigureComparison";
import { useFindingDetailsStyles } from "./findingDetailsStyles";

interface Props {
  readonly finding: Finding;
  readonly row: FindingRow;
  /** All findings. */
  readonly rows: readonly FindingRow[];
  readonly words: DetailWords;
}

/** What is wrong and what can be done; then why it matters, the clause, and what depends on it. */
export function FindingDetails({ finding, row, rows, words }: Props) {
  const { pane, texts, language } = usePane();
  const styles = useFindingDetailsStyles();
  const fixParts = useFixParts(language, row.fixes.length > 0);
  const { headings, rules, clause: clauseText, noClause } = words.help;
  const { meaning, mending, note } = rules[row.rule];
  const clause = clauseOf(finding, currentAgreement);
  const place = [row.sheet, row.address].filter((part) => part !== null).join("!");
  const about = `${row.address ?? row.sheet ?? ""} ${row.title}`.trim();
  return (
    <>
      <h2 className={styles.title}>
        <span className={styles.icon}>
          <SeverityIcon severity={row.severity} label={texts.findings.severity[row.severity]} />
        </span>
        {row.title}
      </h2>
      {row.sheet === null ? (
        <p className={styles.aside}>{texts.findings.wholeWorkbook}</p>
      ) : (
        <Button
          size="small"
          className={styles.go}
          aria-label={words.goTo(place)}
          onClick={() => void goToFinding(pane, row.key)}
        >
          {place}
        </Button>
      )}
      <p className={styles.text}>{row.message}</p>
      <FigureComparison finding={finding} words={words} />
      {fixParts && row.fixes.length > 0 && (
        <div className={styles.fix}>
          <fixParts.FixLine row={row} alike={fixableByRule(rows).get(row.rule) ?? 0} isTabStop words={fixParts.words} />
        </div>
      )}
      <div className={styles.below}>
        {row.missesTarget && (
          <TargetQuestion about={about} isTabStop>
            <LateView of={targetOfFinding} props={{ findingKey: row.key }} />
          </TargetQuestion>
        )}
        <AcceptDeviation findingKey={row.key} about={about} isTabStop />
      </div>
      <h3 className={styles.heading}>{headings.meaning}</h3>
      <p className={styles.text}>{meaning}</p>
      <h3 className={styles.heading}>{headings.mending}</h3>
      <p className={styles.text}>{mending}</p>
      {note !== undefined && <p className={styles.aside}>{note}</p>}
      <h3 className={styles.heading}>{headings.source}</h3>
      {clause ? (
        <>
          {clause.texts.map((text) => (
            <p key={text} lang="fi" className={styles.quote}>
              {text}
            </p>
          ))}
          <p className={styles.aside}>{clauseText(clause.number)}</p>
        </>
      ) : (
        <p className={styles.text}>{noClause}</p>
      )}
      {row.dependants > 0 && <DependantCells finding={finding} words={words} />}
      <p className={styles.help}>
        <Link href={`help/${language}/${row.rule}.html`} target="_blank" rel="noopener" inline>
          {words.helpPage}
        </Link>
      </p>
    </>
  );
}
