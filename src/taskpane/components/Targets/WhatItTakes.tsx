import type { TargetWords } from "../../../i18n/targets/targetWords";
import type { TargetResult } from "../../../validation/targets/targetResults";
import { whatItTakes } from "../../../validation/targets/whatItTakes";
import { useTargetStyles } from "./targetStyles";
import { useQueueFinder } from "./useQueueFinder";

interface Props {
  readonly result: TargetResult;
  readonly words: TargetWords;
}

/** What a missed target would have required, a sentence a line. */
export function WhatItTakes({ result, words }: Props) {
  const styles = useTargetStyles();
  const find = useQueueFinder();
  const takes = whatItTakes(result, find(result.row.process));
  if (!takes) return null;
  const sentences =
    takes.form === "share"
      ? [words.more(takes.more, takes.within, takes.decided)]
      : [...takes.cuts.map(words.cut), ...(takes.resources ? words.resources(takes.resources) : [])];
  return (
    <ul className={styles.takes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
