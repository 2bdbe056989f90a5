import type { PaneTexts } from "../../i18n/pane/paneTexts";
import type { Pane } from "../pane";
import type { PaneState } from "../state/paneState";

/** Something a person can have done, by a button of the pane or of the ribbon. */
export interface Action {
  readonly name: string;
  readonly label: keyof PaneTexts["actions"];
  readonly isPossible: (state: PaneState) => boolean;
  readonly perform: (pane: Pane) => void | Promise<void>;
}
