import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../validation/severity";
import { useSeverityIconStyles } from "./severityIconStyles";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** The icon of a severity; `label` where no word beside it says the same. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const styles = useSeverityIconStyles();
  const Icon = ICONS[severity];
  return (
    <Icon
      className={mergeClasses(styles.icon, styles[severity])}
      {...(label === undefined ? { "aria-hidden": true } : { "aria-label": label, role: "img" })}
    />
  );
}
