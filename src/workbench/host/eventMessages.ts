import { rangeAddress } from "../model/a1";
import { intersection } from "../model/areas";
import type { Table } from "../model/tables";
import type { EditSource, WorkbookEvents } from "../model/types";
import type { HostContext } from "./context";
import { eventTypes, workbookTarget } from "./eventTypes";
import { mergeAreas } from "./mergeAreas";
import type { HostMessage } from "./types";

const category = 65536;

interface Edit extends Pick<WorkbookEvents["edited"], "sheetId" | "area" | "source"> {
  /** What is one change has one name. */
  readonly change: string;
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
        this.edits.push({ ...edit, change: this.changeOf(edit) });
        this.schedule();
      }),
      model.on("calculated", ({ sheetIds }) => {
        for (const sheetId of sheetIds) this.tell(calculated, sheetId, { worksheetId: sheetId, address: "" });
      }),
      model.on("selectionChanged", ({ sheetId, area }) => {
        this.tell(selectionChanged, sheetId, { worksheetId: sheetId, address: rangeAddress(area) });
      }),
      model.on("sheetAdded", ({ sheetId, source }) => {
        this.tell(added, sheetId, { worksheetId: sheetId, source: eventSource(source) });
      }),
      model.on("sheetRemoved", ({ sheetId, source }) => {
        this.tell(deleted, sheetId, { worksheetId: sheetId, source: eventSource(source) });
      }),
      model.on("sheetRenamed", ({ sheetId, before, after, source }) => {
        this.tell(nameChanged, sheetId, {
          worksheetId: sheetId,
          nameBefore: before,
          nameAfter: after,
          source: eventSource(source),
        });
      }),
      model.on("sheetActivated", ({ sheetId, before }) => {
        if (before !== null) this.tell(deactivated, before, { worksheetId: before });
        this.tell(activated, sheetId, { worksheetId: sheetId });
      }),
      model.on("protectionChanged", ({ sheetId, isProtected, source }) => {
        this.tell(protectionChanged, sheetId, { worksheetId: sheetId, isProtected, source: eventSource(source) });
      }),
      model.on("tableAdded", ({ tableId, sheetId, source }) => {
        this.tell(tableAdded, sheetId, { tableId, worksheetId: sheetId, source: eventSource(source) });
      }),
      model.on("tableRemoved", ({ tableId, name, sheetId, source }) => {
        const args = { tableId, tableName: name, worksheetId: sheetId, source: eventSource(source) };
        this.tell(tableDeleted, sheetId, args);
      }),
    ];
  }

  /** Keeps messages back while a request is being answered. */
  hold(): void {
    this.held += 1;
  }

  release(): void {
    this.held -= 1;
    if (this.held === 0) this.host.splits.clear();
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

  /** Excel raises one event for each range that is written, however many come in one batch. */
  private changeOf({ sheetId, area, step }: WorkbookEvents["edited"]): string {
    const whole = this.host.splits.wholeOf(sheetId, area);
    return [sheetId, ...(whole === null ? ["step", step] : ["write", whole])].join(" ");
  }

  private flush(): void {
    const changes = [...byChange(this.edits.splice(0))];
    const tables = changes.length > 0 ? this.host.model.tables.items() : [];
    for (const edits of changes) {
      const [{ sheetId, source }] = edits;
      if (!this.host.model.sheets.ids().includes(sheetId)) continue;
      for (const area of mergeAreas(edits.map((edit) => edit.area))) this.tellEdit({ sheetId, area, source }, tables);
    }
    const messages = this.queue.splice(0);
    if (messages.length > 0) this.send(messages);
  }

  private tellEdit({ sheetId, area, source }: Omit<Edit, "change">, tables: readonly Table[]): void {
    const { registrations, objects, kept } = this.host;
    const { changed, tableChanged } = eventTypes;
    const args = {
      changeType: "RangeEdited",
      source: eventSource(source),
      triggerSource: source === "host" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      worksheetId: sheetId,
      address: rangeAddress(area),
    };
    const isWanted = [sheetId, workbookTarget].some((target) => registrations.has(changed, target));
    if (isWanted) {
      const referenceId = kept.keep(objects.range(sheetId, area));
      this.tell(changed, sheetId, { ...args, referenceId });
    }
    for (const { id: tableId, ...table } of tables) {
      const shared = table.sheetId === sheetId ? intersection(table.area, area) : null;
      if (shared) this.tell(tableChanged, tableId, { ...args, tableId, address: rangeAddress(shared) });
    }
  }
}

/** Excel's word for who did something: a co-author is remote, whatever else changes the workbook is of this session. */
function eventSource(source: EditSource): "Local" | "Remote" {
  return source === "coauthor" ? "Remote" : "Local";
}

/** In the order in which the changes began. */
function byChange(edits: readonly Edit[]): Iterable<readonly [Edit, ...Edit[]]> {
  const changes = new Map<string, [Edit, ...Edit[]]>();
  for (const edit of edits) {
    const others = changes.get(edit.change);
    if (others) others.push(edit);
    else changes.set(edit.change, [edit]);
  }
  return changes.values();
}
