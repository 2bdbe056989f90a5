import { Suspense, use } from "react";
import { type FixParts, fixParts } from "../../loading/fixParts";
import type { Chunk } from "../../loading/chunk";
import { usePane } from "../../paneContext";
import { LoadBoundary } from "../LateView/LoadBoundary";

/** What came of the last fix; nothing while no finding can be fixed and none was. */
export function LateFixBar() {
  const { state, texts, language } = usePane();
  const { outcome, fixes } = state;
  const canFix = outcome?.kind === "scoreboard" && outcome.report.findings.some((finding) => finding.fixes.length > 0);
  if (!canFix && fixes.outcome === null) return null;
  const chunk = fixParts[language];
  return (
    <LoadBoundary key={language} chunk={chunk} texts={texts} className="">
      <Suspense fallback={null}>
        <Loaded chunk={chunk} />
      </Suspense>
    </LoadBoundary>
  );
}

function Loaded({ chunk }: { readonly chunk: Chunk<FixParts> }) {
  const { FixBar, words } = use(chunk.get());
  return <FixBar words={words} />;
}
