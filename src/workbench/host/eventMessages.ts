import type { Area } from "../../scoreboard/document";
import { rangeAddress } from "../model/a1";
import { intersection } from "../model/areas";
import type { EditSource } from "../model/types";
import type { HostContext } from "./context";
import { eventTypes, workbookTarget } from "./eventTypes";
import { mergeAreas } from "./mergeAreas";
import type { HostMessage } from "./types";

const category = 65536;

interface Edit {
  readonly sheetId: string;
  readonly area: Area;
  readonly source: EditSource;
}

/** Turns what happens to the workbook into the messages that the add-in has registered for. */
export class EventMessages {
  private held = 0;
  private edits: Edit[] = [];
  private queue: HostMessage[] = [];
  private scheduled = false;
  private readonly stops: (() => void)[];

  constructor(
    private readonly host: HostContext,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    const { model } = host;
    const { activated, added, calculated, deactivated, deleted, nameChanged, protectionChanged } = eventTypes;
    const { selectionChanged, tableAdded, tableDeleted } = eventTypes;
    this.stops = [
      model.on("edited", (edit) => {
        if (edit.source === "load") return;
        this.edits.push(edit);
        this.schedule();
      }),
      model.on("calculated", ({ sheetIds }) => {
        for (const sheetId of sheetIds) this.tell(calculated, sheetId, { worksheetId: sheetId, address: "" });
      }),
      model.on("selectionChanged", ({ sheetId, area }) => {
        this.tell(selectionChanged, sheetId, { worksheetId: sheetId, address: rangeAddress(area) });
      }),
      model.on("sheetAdded", ({ sheetId }) => {
        this.tell(added, sheetId, { worksheetId: sheetId, source: "Local" });
      }),
      model.on("sheetRemoved", ({ sheetId }) => {
        this.tell(deleted, sheetId, { worksheetId: sheetId, source: "Local" });
      }),
      model.on("sheetRenamed", ({ sheetId, before, after }) => {
        this.tell(nameChanged, sheetId, {
          worksheetId: sheetId,
          nameBefore: before,
          nameAfter: after,
          source: "Local",
        });
      }),
      model.on("sheetActivated", ({ sheetId, before }) => {
        if (before !== null) this.tell(deactivated, before, { worksheetId: before });
        this.tell(activated, sheetId, { worksheetId: sheetId });
      }),
      model.on("protectionChanged", ({ sheetId, isProtected }) => {
        this.tell(protectionChanged, sheetId, { worksheetId: sheetId, isProtected, source: "Local" });
      }),
      model.on("tableAdded", ({ tableId, sheetId }) => {
        this.tell(tableAdded, sheetId, { tableId, worksheetId: sheetId, source: "Local" });
      }),
      model.on("tableRemoved", ({ tableId, name, sheetId }) => {
        this.tell(tableDeleted, sheetId, { tableId, tableName: name, worksheetId: sheetId, source: "Local" });
      }),
    ];
  }

  /** Keeps messages back while a request is being answered. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    this.schedule();
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** Queued for whoever registered on the object and whoever registered on its collection. */
  private tell(type: number, targetId: string, args: object): void {
    for (const target of [targetId, workbookTarget]) {
      if (!this.host.registrations.has(type, target)) continue;
      this.queue.push({ category, type, targetId: target, message: JSON.stringify(args) });
    }
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.held > 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.held === 0) this.flush();
    }, 0);
  }

  private flush(): void {
    const edits = this.edits.splice(0);
    for (const sheetId of new Set(edits.map((edit) => edit.sheetId))) {
      if (!this.host.model.sheets.ids().includes(sheetId)) continue;
      const ofSheet = edits.filter((edit) => edit.sheetId === sheetId);
      const triggerSource = ofSheet.every(({ source }) => source === "host") ? "ThisLocalAddin" : "Unknown";
      for (const area of mergeAreas(ofSheet.map((edit) => edit.area))) this.tellEdit(sheetId, area, triggerSource);
    }
    const messages = this.queue.splice(0);
    if (messages.length > 0) this.send(messages);
  }

  private tellEdit(sheetId: string, area: Area, triggerSource: string): void {
    const { registrations, objects, kept, model } = this.host;
    const { changed, tableChanged } = eventTypes;
    const args = {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource,
      shiftDirection: "None",
      worksheetId: sheetId,
      address: rangeAddress(area),
    };
    const isWanted = [sheetId, workbookTarget].some((target) => registrations.has(changed, target));
    if (isWanted) {
      const referenceId = kept.keep(objects.range(sheetId, area));
      this.tell(changed, sheetId, { ...args, referenceId });
    }
    for (const { id: tableId, ...table } of model.tables.items()) {
      const shared = table.sheetId === sheetId ? intersection(table.area, area) : null;
      if (shared) this.tell(tableChanged, tableId, { ...args, tableId, address: rangeAddress(shared) });
    }
  }
}
