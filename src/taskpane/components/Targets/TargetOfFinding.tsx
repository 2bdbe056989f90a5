import type { TargetWords } from "../../../i18n/targets/targetWords";
import { findingOf } from "../../findings/findingKeys";
import { usePane } from "../../paneContext";
import { WhatItTakes } from "./WhatItTakes";

interface Props {
  /** Of the finding. */
  readonly findingKey: string;
  readonly words: TargetWords;
}

/** What the missed target would take that a finding tells of. */
export function TargetOfFinding({ findingKey, words }: Props) {
  const { outcome } = usePane().state;
  if (outcome?.kind !== "scoreboard") return null;
  const { findings, targets } = outcome.report;
  const place = findingOf(findings, findingKey)?.at;
  const row = place?.area?.row;
  const result = targets.results.find(({ at }) => at.sheet === place?.sheet && at.area?.row === row);
  return result ? <WhatItTakes result={result} words={words} /> : null;
}
