import type { Workbook } from "../model/types";
import { newDocument, downloadDocument, OpenError, type NamedDocument } from "./documents";
import { elementById } from "./elements";
import { reasonOf, type Messages } from "./messages";
import type { Surroundings, TaskPane } from "./taskPane";
import type { PageTexts } from "./texts";

interface WorkbookSessionOptions {
  readonly workbook: Workbook;
  readonly pane: TaskPane;
  readonly messages: Messages;
  readonly texts: () => PageTexts;
  readonly surroundings: () => Surroundings;
}

/** The workbook that is shown: opening another in its place, saving it, and whether it has changed since. */
export interface WorkbookSession {
  /** Settles with the last opening or restart; what went wrong is shown on the page. */
  readonly ready: Promise<void>;
  /**
   * Shows a workbook as soon as it is read and starts the add-in for it, as Excel does with a window of its own. One that
   * cannot be read leaves the former workbook, or an empty one at the start.
   */
  open(reading: Promise<NamedDocument>): void;
  /** Starts the add-in again for the workbook that is shown: the surroundings are others. */
  restartAddIn(): void;
  save(): Promise<void>;
  /** True where nothing is unsaved or the person lets it go. */
  mayDiscard(): boolean;
  /** Writes the file's name into the title. */
  showName(): void;
}

export function createWorkbookSession(options: WorkbookSessionOptions): WorkbookSession {
  const { workbook, pane, messages, texts, surroundings } = options;
  let ready = Promise.resolve();
  let name = "";
  let original: Uint8Array | null = null;
  let unsaved = false;

  workbook.on("edited", ({ source }) => {
    if (source !== "load") unsaved = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });

  const session: WorkbookSession = {
    get ready() {
      return ready;
    },
    open: (reading) => {
      messages.clear();
      ready = messages.during(texts().opening, show(reading)).catch(async (error: unknown) => {
        messages.show(error instanceof OpenError ? error.message : texts().startFailed(reasonOf(error)));
        if (name === "") await show(Promise.resolve(newDocument(texts())));
      });
    },
    restartAddIn: () => {
      pane.start(surroundings(), { sameWorkbook: true });
      ready = messages.during(texts().starting, pane.whenReady());
    },
    save: async () => {
      try {
        await messages.during(texts().saving, downloadDocument(name, workbook.toDocument(), original));
        unsaved = false;
      } catch (error) {
        messages.show(texts().saveFailed(reasonOf(error)));
      }
    },
    mayDiscard: () => !unsaved || window.confirm(texts().discardChanges),
    showName: () => {
      elementById("file-name", HTMLElement).textContent = name;
      document.title = name === "" ? texts().title : `${name} – ${texts().title}`;
    },
  };

  async function show(reading: Promise<NamedDocument>): Promise<void> {
    const opened = await reading;
    pane.start(surroundings(), { sameWorkbook: false });
    name = opened.name;
    original = opened.original;
    unsaved = false;
    session.showName();
    elementById("sample-notice", HTMLElement).hidden = !opened.sample;
    await Promise.all([workbook.loadDocument(opened.document), pane.whenReady()]);
  }

  return session;
}
