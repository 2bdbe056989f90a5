import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { LANGUAGES } from "../../../i18n/language";
import { START_FAILURE } from "../../../i18n/startFailure";
import { usePageStyles } from "../App/appStyles";
import { useStartFailureStyles } from "./startFailureStyles";

interface Props {
  /** What to send to those who can mend it; `null` where it is no fault of the program. */
  readonly report: string | null;
  readonly retry: () => void;
}

/** What a person sees where the pane's words did not come, in each language and on a light ground since no other is at hand. */
export function StartFailure({ report, retry }: Props) {
  usePageStyles();
  const styles = useStartFailureStyles();
  return (
    <FluentProvider theme={webLightTheme} className={styles.page}>
      <main role="alert" className={styles.main}>
        {LANGUAGES.map((language) => (
          <div key={language} lang={language}>
            <p>{START_FAILURE[language].sentence}</p>
            <Button onClick={retry}>{START_FAILURE[language].retry}</Button>
          </div>
        ))}
        {report !== null && <p className={styles.report}>{report}</p>}
      </main>
    </FluentProvider>
  );
}
