import { Button } from "@fluentui/react-components";
import { useCallback, useId, useRef, useState } from "react";
import { acceptForm } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { LateView } from "../LateView/LateView";

interface Props {
  /** Key of the finding. */
  readonly findingKey: string;
  /** What the finding is about, for those who hear it alone. */
  readonly about: string;
  readonly isTabStop: boolean;
}

/** The button that opens and closes the form by which a finding is accepted. */
export function AcceptDeviation({ findingKey, about, isTabStop }: Props) {
  const { texts } = usePane();
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLSpanElement>(null);
  const id = useId();
  const { accept } = texts.findings;
  const close = useCallback(() => {
    setOpen(false);
    line.current?.querySelector("button")?.focus();
  }, []);
  return (
    <>
      <span ref={line}>
        <Button
          size="small"
          appearance="transparent"
          tabIndex={isTabStop ? 0 : -1}
          data-accept={findingKey}
          aria-label={`${accept}: ${about}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {accept}
        </Button>
      </span>
      {isOpen && (
        <div id={id}>
          <LateView of={acceptForm} props={{ findingKey, close }} />
        </div>
      )}
    </>
  );
}
