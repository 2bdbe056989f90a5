import type { ReactNode } from "react";
import { usePanePart } from "../../paneContext";
import { Disclosure } from "../Disclosure/Disclosure";

interface Props {
  /** What the question is about, for those who hear it alone. */
  readonly about: string;
  readonly isTabStop: boolean;
  readonly children: ReactNode;
}

/** The question what a missed target would take, which opens and closes its answer. */
export function TargetQuestion({ about, isTabStop, children }: Props) {
  const [, whatItTakes] = usePanePart(({ words }) => words.texts.findings.whatItTakes);
  return (
    <Disclosure label={whatItTakes} name={`${whatItTakes} ${about}`} tabIndex={isTabStop ? 0 : -1}>
      {() => children}
    </Disclosure>
  );
}
