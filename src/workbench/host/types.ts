/** The custom functions that a manifest declares: the text of its functions.json and its namespace (`SCOREBOARD`). */
export interface CustomFunctionsSource {
  readonly json: string;
  readonly namespace: string;
}

/** Error numbers of the host's reply, as office.js reads them. */
export const hostErrorCodes = {
  invalidOperationInCellEditMode: 5004,
  accessDenied: 7000,
  activityLimitReached: 5102,
  invalidOrTimedOutSession: 5012,
} as const;

export type HostFaultCode = (typeof hostErrorCodes)[keyof typeof hostErrorCodes];

/**
 * Explicit ways to make the host behave as Excel does on a bad day. Nothing here happens on its own.
 * The workbench sets `cellEditMode` while a cell's editor is open; tests call the rest.
 */
export interface HostFaults {
  /** While true every request fails with 5004, or waits for the end of editing if it asked to (`delayForCellEdit`). */
  cellEditMode: boolean;
  /** Answers the request that comes after `skip` further ones with this error code; later ones succeed. */
  failNext(code: HostFaultCode, skip?: number): void;
  /** Never answers the request that comes after `skip` further ones. */
  silenceNext(skip?: number): void;
  /** Carries out the request that comes after `skip` further ones, and never answers it. */
  loseNextAnswer(skip?: number): void;
  /** Forgets every fault that was asked for and leaves edit mode. */
  clear(): void;
}

/** What a transport carries to the add-in as `richApiMessage`: one row an event. */
export interface HostMessage {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  /** JSON or plain text, as the type demands. */
  readonly message: string;
}

/** The answer to one ProcessQuery request: a body, or the number of the error in place of it. */
export type HostAnswer =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly code: HostFaultCode };

/** The add-in's runtime as Excel keeps it; a transport tells it what its surroundings are. */
export interface HostRuntime {
  /** Language of the data, BCP 47: `Application.cultureInfo`. */
  culture: string;
  /** Tells the add-in that its pane was shown or hidden. */
  setVisible(visible: boolean): void;
  /** `Office.addin.showAsTaskpane()` and `hide()`. Returns the function that stops listening. */
  onVisibilityRequest(listener: (visible: boolean) => void): () => void;
}

/** What transports need of a host, and what tests and the page may ask of it. */
export interface Host {
  readonly faults: HostFaults;
  readonly runtime: HostRuntime;
  /** ProcessQuery requests since the start or the last reset; results of custom functions are not counted. */
  readonly roundTrips: number;
  resetRoundTrips(): void;
  /** Interprets one ProcessQuery body. Never rejects for what the add-in did wrong; never settles when silenced. */
  processQuery(body: string, options?: { readonly delayForCellEdit?: boolean }): Promise<HostAnswer>;
  /** Messages of one turn arrive together. Returns the function that stops listening. */
  onMessages(listener: (messages: readonly HostMessage[]) => void): () => void;
  /** Events of the older, document-wide kind. Returns the function that stops listening. */
  onDocumentEvent(listener: (name: "documentSelectionChanged" | "settingsChanged") => void): () => void;
  /** Resolves when the add-in has said that its custom functions can be called. */
  whenFunctionsReady(): Promise<void>;
  /** The add-in went away or started again: event registrations, kept references and pending calls are dropped. */
  resetAddIn(): void;
  dispose(): void;
}

/** Colours of Office, `#RRGGBB`. The pane learns from them whether it is dark: see FrameOptions.theme. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface FrameOptions {
  readonly host: Host;
  /** Not yet in the document and without `src`: its name must be set before it loads. */
  readonly iframe: HTMLIFrameElement;
  /** The pane's address, https on the host page's own hostname (the port may differ). */
  readonly url: string;
  readonly addIn: { readonly id: string; readonly displayName: string };
  /** BCP 47: the language of Office's texts (`fi-FI`) and that of the data. */
  readonly uiLocale: string;
  readonly dataLocale: string;
  /** Sets the frame's colour scheme: `Office.context.officeTheme` does not exist on the web in this office.js. */
  readonly theme: OfficeTheme;
  /** `Office.context.document.settings` of the workbook: what was saved, and where to save. */
  readonly settings?: ReadonlyMap<string, string>;
  readonly onSettingsSaved?: (settings: ReadonlyMap<string, string>) => void;
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly onVisibility?: (visible: boolean) => void;
}

/** A pane under the host. The caller puts the iframe into the document after connecting. */
export interface FrameConnection {
  /** Runs the ribbon command whose manifest action id this is; resolves when the add-in has called `event.completed()`. */
  runCommand(actionId: string, controlId: string): Promise<void>;
  /** Resolves when Office.onReady has been reached: the add-in has its context. */
  whenReady(): Promise<void>;
  /** Tells a shared runtime that its pane was shown or hidden. */
  setVisible(visible: boolean): void;
  destroy(): void;
}
