import { FluentProvider, Link, type Theme } from "@fluentui/react-components";
import type { PaneWords } from "../../../i18n/pane/paneWords";
import { usePageLanguage } from "../../usePageLanguage";
import { usePageStyles } from "../App/appStyles";
import { useOutsideExcelStyles } from "./outsideExcelStyles";

interface Props {
  readonly words: PaneWords;
  readonly theme: Theme;
  /** Address of the spreadsheet page that stands in for Excel; `null` where the add-in is published, and there is none. */
  readonly workbench: string | null;
}

/** What a person sees who opens the pane's page in a plain browser. */
export function OutsideExcel({ words, theme, workbench }: Props) {
  usePageStyles();
  usePageLanguage(words);
  const styles = useOutsideExcelStyles();
  const { title, outside } = words.texts;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.main}>
        <p className={styles.title}>{title}</p>
        <h1 className={styles.heading}>{outside.heading}</h1>
        <p>{outside.what}</p>
        {workbench !== null && (
          <Link href={workbench} inline>
            {outside.workbench}
          </Link>
        )}
      </main>
    </FluentProvider>
  );
}
