import type { WorkbookEvents, WorkbookListener } from "./types";

type Listeners = { readonly [Name in keyof WorkbookEvents]: Set<WorkbookListener<Name>> };

/** Tells listeners in the order in which they came. */
export class WorkbookEmitter {
  private readonly listeners: Listeners = {
    edited: new Set(),
    calculated: new Set(),
    selectionChanged: new Set(),
    sheetAdded: new Set(),
    sheetRemoved: new Set(),
    sheetRenamed: new Set(),
    sheetActivated: new Set(),
    tableAdded: new Set(),
    tableRemoved: new Set(),
    settingsChanged: new Set(),
    protectionChanged: new Set(),
    opened: new Set(),
  };

  on<Name extends keyof WorkbookEvents>(name: Name, listener: WorkbookListener<Name>): () => void {
    const listeners: Set<WorkbookListener<Name>> = this.listeners[name];
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  emit<Name extends keyof WorkbookEvents>(name: Name, event: WorkbookEvents[Name]): void {
    const listeners: Set<WorkbookListener<Name>> = this.listeners[name];
    for (const listener of [...listeners]) listener(event);
  }
}
