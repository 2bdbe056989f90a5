import { Component, type ReactNode } from "react";
import { troubleOf } from "../../../excel/trouble";
import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import { BugReport } from "../BugReport/BugReport";

interface Props {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** Shows what to send where a component of the pane fails: never a blank pane. */
export class BugBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { texts, children } = this.props;
    const error: unknown = this.state.error;
    if (error === null) return children;
    return (
      <main role="alert">
        <h1>{texts.problems.bug.title}</h1>
        <p>{texts.problems.bug.advice}</p>
        <BugReport texts={texts} report={described(error)} />
      </main>
    );
  }
}

function described(error: unknown): string {
  const trouble = troubleOf(error);
  return trouble.kind === "bug" ? `${trouble.code}: ${trouble.message}` : trouble.kind;
}
