import { Suspense, use } from "react";
import type { Chunk } from "../../loading/chunk";
import type { LateViews, LoadedView } from "../../loading/lateView";
import { usePane } from "../../paneContext";
import { LoadBoundary } from "./LoadBoundary";
import { useLateViewStyles } from "./lateViewStyles";

interface Props<ViewProps> {
  readonly of: LateViews<ViewProps>;
  readonly props: ViewProps;
}

/** A view that is loaded when it is first shown: until then a word that it is on its way, and if it does not come, why. */
export function LateView<ViewProps>({ of, props }: Props<ViewProps>) {
  const { texts, language } = usePane();
  const styles = useLateViewStyles();
  const chunk = of[language];
  return (
    <LoadBoundary key={language} chunk={chunk} texts={texts} className={styles.message}>
      <Suspense
        fallback={
          <p role="status" className={styles.message}>
            {texts.loading}
          </p>
        }
      >
        <Loaded chunk={chunk} props={props} />
      </Suspense>
    </LoadBoundary>
  );
}

interface LoadedProps<ViewProps> {
  readonly chunk: Chunk<LoadedView<ViewProps>>;
  readonly props: ViewProps;
}

function Loaded<ViewProps>({ chunk, props }: LoadedProps<ViewProps>) {
  return use(chunk.get())(props);
}
