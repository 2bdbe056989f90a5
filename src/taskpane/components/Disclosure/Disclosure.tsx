import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly label: string;
  /** Its name for those who hear it alone. */
  readonly name?: string;
  readonly tabIndex?: 0 | -1;
  /** What is opened; `close` closes it and gives the button the focus. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens and closes what stands below it. */
export function Disclosure({ label, name = label, tabIndex = 0, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = `${id}button`;
  const close = (): void => {
    setOpen(false);
    document.getElementById(button)?.focus();
  };
  return (
    <>
      <Button
        id={button}
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        tabIndex={tabIndex}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen && <div id={id}>{children(close)}</div>}
    </>
  );
}
