import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { TargetWords } from "../../../i18n/targets/targetWords";
import type { Comparison } from "../../../validation/place";
import { useTargetStyles } from "./targetStyles";

interface Props {
  readonly comparison: Comparison;
  readonly text: string;
  readonly words: TargetWords;
}

/** A figure against its target in words, and as a bar for those who see it. */
export function TargetFigure({ comparison: { value, target, met }, text, words }: Props) {
  const styles = useTargetStyles();
  const Icon = met ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  const longest = Math.max(value, target);
  const part = (of: number): string => `${String(longest > 0 ? (of / longest) * 100 : 0)}%`;
  return (
    <>
      <span className={styles.figure}>
        <Icon
          className={mergeClasses(styles.icon, met ? styles.met : styles.missed)}
          role="img"
          aria-label={met ? words.met : words.missed}
        />
        <span>{text}</span>
      </span>
      <span className={styles.bar} aria-hidden>
        <span
          className={mergeClasses(styles.fill, met ? styles.metFill : styles.missedFill)}
          style={{ width: part(value) }}
        />
        <span className={styles.target} style={{ left: `calc(${part(target)} - 2px)` }} />
      </span>
    </>
  );
}
