import { Suspense, use } from "react";
import type { Chunk } from "../../loading/chunk";
import type { LateViews, LoadedView } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { LoadBoundary } from "./LoadBoundary";
import { useLateViewStyles } from "./lateViewStyles";

/** A view that is loaded when it is first shown: until then a word that it is on its way, and if it does not come, why. */
export function LateView({ of }: { readonly of: LateViews }) {
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
        <Loaded chunk={chunk} />
      </Suspense>
    </LoadBoundary>
  );
}

function Loaded({ chunk }: { readonly chunk: Chunk<LoadedView> }) {
  return use(chunk.get())();
}
