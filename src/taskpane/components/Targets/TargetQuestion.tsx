import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { usePane } from "../../paneContext";

interface Props {
  /** What the question is about, for those who hear it alone. */
  readonly about: string;
  readonly isTabStop: boolean;
  readonly children: ReactNode;
}

/** The question what a missed target would take, which opens and closes its answer. */
export function TargetQuestion({ about, isTabStop, children }: Props) {
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { whatItTakes } = texts.findings;
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${whatItTakes} ${about}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {whatItTakes}
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </>
  );
}
