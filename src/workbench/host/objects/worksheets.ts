import { booleanArgument, optional, textArgument } from "../arguments";
import { workbookTarget, eventTypes } from "../eventTypes";
import { ExcelError } from "../errors";
import { defineObject, type HostObject } from "../hostObject";
import type { HostContext } from "../context";
import { eventMethods } from "./eventMethods";

interface Target {
  readonly host: HostContext;
}

function visibleIds({ host }: Target, visibleOnly: unknown): readonly string[] {
  const { sheets } = host.model;
  const onlyVisible = optional(visibleOnly, booleanArgument, false);
  return sheets.ids().filter((id) => !onlyVisible || !sheets.isHidden(id));
}

/** By id or, ignoring case, by name. */
function find({ host }: Target, key: unknown): HostObject | null {
  const text = textArgument(key);
  const { sheets } = host.model;
  const id = sheets.ids().includes(text) ? text : sheets.idByName(text);
  return id === undefined ? null : host.objects.worksheet(id);
}

function atEnd(target: Target, id: string | undefined): HostObject {
  if (id === undefined) throw new ExcelError("ItemNotFound");
  return target.host.objects.worksheet(id);
}

export const worksheetsObject = defineObject<Target>({
  typeName: "WorksheetCollection",
  items: ({ host }) => host.model.sheets.ids().map((id) => host.objects.worksheet(id)),
  indexer: (target, [key]) => {
    const sheet = find(target, key);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  },
  methods: {
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetActiveWorksheet: ({ host }) => host.objects.worksheet(host.model.sheets.activeId()),
    GetFirst: (target, [visibleOnly]) => atEnd(target, visibleIds(target, visibleOnly)[0]),
    GetLast: (target, [visibleOnly]) => atEnd(target, visibleIds(target, visibleOnly).at(-1)),
    GetCount: (target, [visibleOnly]) => visibleIds(target, visibleOnly).length,
    Add: ({ host }, [name]) => {
      const { sheets } = host.model;
      const wanted = optional(name, textArgument, sheets.freeName());
      if (!sheets.isValidName(wanted)) throw new ExcelError("InvalidArgument");
      if (sheets.idByName(wanted) !== undefined) throw new ExcelError("ItemAlreadyExists");
      return host.objects.worksheet(host.model.as("host", () => sheets.add(wanted)));
    },
    ...eventMethods<Target>(
      {
        ActivatedEvent: eventTypes.activated,
        AddedEvent: eventTypes.added,
        CalculatedEvent: eventTypes.calculated,
        DataChangedEvent: eventTypes.changed,
        DeactivatedEvent: eventTypes.deactivated,
        DeletedEvent: eventTypes.deleted,
        EventNameChanged: eventTypes.nameChanged,
        ProtectionChangedEvent: eventTypes.protectionChanged,
        SelectionChangedEvent: eventTypes.selectionChanged,
      },
      () => workbookTarget,
    ),
  },
});
