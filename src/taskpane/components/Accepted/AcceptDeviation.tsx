import { acceptForm } from "../../loading/lateViews";
import { usePane } from "../../paneContext";
import { Disclosure } from "../Disclosure/Disclosure";
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
  const { accept } = usePane().texts.findings;
  return (
    <Disclosure label={accept} name={`${accept}: ${about}`} tabIndex={isTabStop ? 0 : -1}>
      {(close) => <LateView of={acceptForm} props={{ findingKey, close }} />}
    </Disclosure>
  );
}
