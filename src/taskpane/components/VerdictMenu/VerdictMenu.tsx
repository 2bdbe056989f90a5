import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { periodLabel } from "../../../i18n/pane/periodLabel";
import { formerPeriod, reportChoices } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { LateView } from "../LateView/LateView";
import { useVerdictMenuStyles } from "./verdictMenuStyles";

type Part = "former" | "report";

/** What goes with the verdict: the former period that the figures are compared with, and what can be written down of it all. */
export function VerdictMenu() {
  const { state, texts, language } = usePane();
  const styles = useVerdictMenuStyles();
  const [open, setOpen] = useState<Part | null>(null);
  const id = useId();
  const former = state.outcome?.kind === "scoreboard" ? state.outcome.report.former : null;
  const buttons: readonly { readonly part: Part; readonly label: string }[] = [
    { part: "former", label: texts.formerPeriod(former?.period ? periodLabel(language, former.period) : null) },
    { part: "report", label: texts.actions.report },
  ];
  const close = (): void => {
    if (open) document.getElementById(`${id}${open}`)?.focus();
    setOpen(null);
  };
  return (
    <div
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        // Excel on the web listens at the window and would take the focus into the grid.
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.buttons}>
        {buttons.map(({ part, label }) => (
          <Button
            key={part}
            id={`${id}${part}`}
            size="small"
            aria-expanded={open === part}
            aria-controls={open === part ? id : undefined}
            onClick={() => {
              setOpen(open === part ? null : part);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      {open && (
        <div id={id} className={styles.panel}>
          <LateView key={open} of={open === "former" ? formerPeriod : reportChoices} props={{}} />
        </div>
      )}
    </div>
  );
}
