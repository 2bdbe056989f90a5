import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { troubleOf } from "../../../excel/trouble";
import type { PaneTexts } from "../../../i18n/pane/paneTexts";
import type { Chunk } from "../../loading/chunk";

interface Props {
  readonly chunk: Chunk<unknown>;
  readonly texts: PaneTexts;
  readonly className: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Says that a part of the program did not come from its server, with the way to try again. Anything else is a fault, and passed on. */
export class LoadBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { chunk, texts, className, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    if (troubleOf(error).kind !== "not-loaded") throw error;
    const { title, advice } = texts.problems.notLoaded;
    return (
      <div role="alert" className={className}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{title}</MessageBarTitle> {advice}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                chunk.forget();
                this.setState({ error: null });
              }}
            >
              {texts.actions.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
}
