import type { FrameConnection, FrameOptions, Host, OfficeTheme } from "../host/types";
import { elementById } from "./elements";
import { gridLocale } from "./language";
import { localized, type AddInManifest } from "./manifest";

/** What the host tells an add-in about its surroundings when it starts. */
export interface Surroundings {
  readonly locale: string;
  readonly theme: OfficeTheme;
}

/** The pane beside the grid. Its page runs from the start, seen or not: it is the runtime of the functions too. */
export interface TaskPane {
  /** Starts the add-in, again where it ran: its settings are forgotten when another workbook is meant. */
  start(surroundings: Surroundings, options: { readonly sameWorkbook: boolean }): void;
  show(): void;
  hide(): void;
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Resolves when the add-in that was started last has its context. */
  whenReady(): Promise<void>;
}

interface TaskPaneOptions {
  readonly manifest: AddInManifest;
  readonly host: Host;
  readonly connect: (options: FrameOptions) => FrameConnection;
  /** In CSS pixels. */
  readonly width: number;
}

/** Makes the task pane; it is hidden and nothing runs in it before it is started. */
export function createTaskPane({ manifest, host, connect, width }: TaskPaneOptions): TaskPane {
  const pane = elementById("pane", HTMLElement);
  const title = elementById("pane-title", HTMLElement);
  const place = elementById("pane-frame", HTMLElement);
  pane.style.width = `${width}px`;

  let connection: FrameConnection | undefined;
  let settings: ReadonlyMap<string, string> = new Map();

  function running(): FrameConnection {
    if (!connection) throw new Error("The add-in was not started");
    return connection;
  }

  function setVisible(visible: boolean): void {
    if (pane.hidden === !visible) return;
    pane.hidden = !visible;
    connection?.setVisible(visible);
  }

  const taskPane: TaskPane = {
    start: ({ locale, theme }, { sameWorkbook }) => {
      connection?.destroy();
      if (!sameWorkbook) settings = new Map();
      const displayName = localized(manifest.displayName, locale);
      const iframe = document.createElement("iframe");
      iframe.title = displayName;
      title.textContent = displayName;
      connection = connect({
        host,
        iframe,
        url: manifest.taskpaneUrl,
        addIn: { id: manifest.id, displayName },
        uiLocale: locale,
        dataLocale: gridLocale,
        theme,
        settings,
        onSettingsSaved: (saved) => {
          settings = saved;
        },
        onVisibility: setVisible,
      });
      place.replaceChildren(iframe);
    },
    show: () => {
      setVisible(true);
    },
    hide: () => {
      setVisible(false);
    },
    runCommand: (functionName, controlId) => running().runCommand(functionName, controlId),
    whenReady: () => running().whenReady(),
  };
  elementById("pane-close", HTMLElement).addEventListener("click", () => {
    taskPane.hide();
  });
  return taskPane;
}
