import type { FrameConnection, FrameOptions, OfficeTheme } from "../types";
import { type Activation, appContext, frameName } from "./activation";
import { dispatch, type DispatchTargets } from "./dispatch";
import { actionTypes, type Envelope, messageTypes, readEnvelope, writeResponse } from "./envelope";

const getAppContext = "ContextActivationManager_getAppContextAsync";
const richApiMessage = "richApiMessage";
const appCommandInvoked = "appCommandInvoked";

/**
 * Speaks with an add-in in a frame as Excel on the web does. Only the frame itself and its own origin are listened to.
 * A reload inside the frame starts the add-in anew.
 */
export function connectFrame(options: FrameOptions): FrameConnection {
  return new Frame(options);
}

class Frame implements FrameConnection {
  private readonly activation: Activation = {
    conversationId: crypto.randomUUID(),
    instanceId: crypto.randomUUID(),
  };
  private readonly origin: string;
  private settings: ReadonlyMap<string, string>;
  private activated = false;
  private isReady = false;
  private readonly readyWaiters: (() => void)[] = [];
  private readonly registered = new Map<string, Envelope>();
  private readonly registrationWaiters = new Map<string, (() => void)[]>();
  private readonly commands = new Map<string, () => void>();
  private readonly stops: (() => void)[];
  private readonly targets: DispatchTargets;

  constructor(private readonly options: FrameOptions) {
    const { host, iframe, url, settings = new Map<string, string>() } = options;
    this.origin = new URL(url, location.href).origin;
    this.settings = settings;
    this.targets = {
      host,
      loadSettings: () => this.settings,
      saveSettings: (saved) => {
        this.settings = saved;
        options.onSettingsSaved?.(saved);
      },
      commandCompleted: (id) => {
        this.commands.get(id)?.();
        this.commands.delete(id);
      },
    };
    const receive = (event: MessageEvent<unknown>): void => {
      this.receive(event);
    };
    window.addEventListener("message", receive);
    this.stops = [
      () => {
        window.removeEventListener("message", receive);
      },
      host.onMessages((messages) => {
        this.raise(richApiMessage, {
          ArrayData: messages.map(({ category, type, targetId, message }, id) => [
            category,
            type,
            targetId,
            message,
            id,
            false,
          ]),
        });
      }),
      host.onDocumentEvent((name) => {
        this.raise(name, {});
      }),
      host.runtime.onVisibilityRequest((visible) => options.onVisibility?.(visible)),
    ];
    host.runtime.culture = options.dataLocale;
    iframe.style.colorScheme = colorScheme(options.theme);
    iframe.name = frameName(this.activation, options);
    iframe.src = url;
  }

  async runCommand(actionId: string, controlId: string): Promise<void> {
    await this.whenRegistered(appCommandInvoked);
    const id = crypto.randomUUID();
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.raise(appCommandInvoked, [id, actionId, JSON.stringify({ source: { id: controlId } })]);
    await completed;
  }

  whenReady(): Promise<void> {
    if (this.isReady) return Promise.resolve();
    return new Promise((resolve) => this.readyWaiters.push(resolve));
  }

  setVisible(visible: boolean): void {
    this.options.host.runtime.setVisible(visible);
  }

  destroy(): void {
    for (const stop of this.stops) stop();
    this.options.host.resetAddIn();
    this.options.iframe.remove();
  }

  private receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === null || source !== this.options.iframe.contentWindow || origin !== this.origin) return;
    const message = readEnvelope(data);
    if (message?._messageType !== messageTypes.request) return;
    if (message._conversationId !== this.activation.conversationId) return;
    if (message._actionType === actionTypes.register) this.register(message);
    else if (message._actionType === actionTypes.unregister) this.unregister(message);
    else if (message._actionName === getAppContext) this.activate(message);
    else if (message._actionName === "executeMethod") this.execute(message);
  }

  private activate(message: Envelope): void {
    if (this.activated) {
      this.registered.clear();
      this.options.host.resetAddIn();
    }
    this.activated = true;
    this.reply(message, appContext(this.activation, this.options, this.settings));
  }

  private execute(message: Envelope): void {
    this.reachReady();
    void dispatch(message._data, this.targets).then((answer) => {
      this.reply(message, answer);
    });
  }

  private register(message: Envelope): void {
    this.registered.set(message._actionName, message);
    this.reply(message, { Error: 0 });
    this.reachReady();
    for (const resolve of this.registrationWaiters.get(message._actionName) ?? []) resolve();
    this.registrationWaiters.delete(message._actionName);
  }

  private unregister(message: Envelope): void {
    this.registered.delete(message._actionName);
    this.reply(message, { Error: 0 });
  }

  private whenRegistered(name: string): Promise<void> {
    if (this.registered.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.registrationWaiters.set(name, [...(this.registrationWaiters.get(name) ?? []), resolve]);
    });
  }

  /** The first call after the context: office.js has loaded Excel's part and runs the add-in. */
  private reachReady(): void {
    this.isReady = true;
    for (const resolve of this.readyWaiters.splice(0)) resolve();
  }

  private raise(name: string, data: unknown): void {
    const registration = this.registered.get(name);
    if (registration) this.post(writeResponse(registration, "forEvent", data));
  }

  private reply(message: Envelope, data: unknown): void {
    this.post(writeResponse(message, "forCall", data));
  }

  private post(text: string): void {
    this.options.iframe.contentWindow?.postMessage(text, this.origin);
  }
}

/** office.js of this version has no theme on the web: the frame's colour scheme is how the pane can tell. */
function colorScheme({ bodyBackgroundColor }: OfficeTheme): "dark" | "light" {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((start) =>
    Number.parseInt(bodyBackgroundColor.slice(start, start + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
