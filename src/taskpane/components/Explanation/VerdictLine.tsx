import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { TargetVerdict } from "../../../explain/explanation";
import type { ReferenceWords } from "../../../i18n/reference/referenceWords";
import { useExplanationStyles } from "./explanationStyles";

const ICONS = { met: CheckmarkCircle16Filled, near: Warning16Filled, missed: ErrorCircle16Filled } as const;

/** Whether the target is met, with an icon. */
export function VerdictLine({ verdict, words }: { readonly verdict: TargetVerdict; readonly words: ReferenceWords }) {
  const styles = useExplanationStyles();
  const Icon = ICONS[verdict];
  return (
    <p className={styles.verdict}>
      <Icon className={styles[verdict]} aria-hidden /> {words.explanation.verdict[verdict]}
    </p>
  );
}
