import type { HostMessage, HostRuntime } from "./types";

const category = 65536;
const visibilityChanged = 65539;

/** The state of a shared runtime: shown or in the background, and how it starts with the workbook. */
export class Runtime implements HostRuntime {
  startState = "Inactive";
  private visible = true;
  private readonly listeners = new Set<(visible: boolean) => void>();

  constructor(
    public culture: string,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {}

  get state(): "Visible" | "Background" {
    return this.visible ? "Visible" : "Background";
  }

  /** The add-in asks to be shown or hidden. */
  request(state: string): void {
    const visible = state === "Visible";
    for (const listener of [...this.listeners]) listener(visible);
    this.setVisible(visible);
  }

  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.send([{ category, type: visibilityChanged, targetId: "", message }]);
  }

  onVisibilityRequest(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
