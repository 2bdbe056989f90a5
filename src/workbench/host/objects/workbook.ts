import { textArgument } from "../arguments";
import type { HostContext } from "../context";
import { eventTypes, workbookTarget } from "../eventTypes";
import { defineObject, type HostObject } from "../hostObject";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./customXmlParts";
import { eventMethods } from "./eventMethods";
import { settingsObject } from "./settings";

interface Target {
  readonly host: HostContext;
}

function selected({ host }: Target, onlyActiveCell: boolean): HostObject {
  const { sheets, selection } = host.model;
  const sheetId = sheets.activeId();
  const area = selection.area(sheetId);
  return host.objects.range(sheetId, onlyActiveCell ? { ...area, rows: 1, columns: 1 } : area);
}

export const workbookObject = defineObject<Target>({
  typeName: "Workbook",
  properties: {
    Name: { get: () => "Workbook.xlsx" },
    ReadOnly: { get: () => false },
  },
  navigation: {
    Application: applicationObject,
    CustomXmlParts: customXmlPartsObject,
    Names: ({ host }) => host.objects.names(null),
    Settings: settingsObject,
    Tables: ({ host }) => host.objects.tables(null),
    Worksheets: ({ host }) => host.objects.worksheets(),
  },
  methods: {
    GetActiveCell: (target) => selected(target, true),
    GetSelectedRange: (target) => selected(target, false),
    _GetRangeForEventByReferenceId: ({ host }, [id]) => host.kept.get(textArgument(id)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, [id]) => host.kept.get(textArgument(id)),
    _RemoveReference: ({ host }, [id]) => {
      host.kept.remove(textArgument(id));
    },
    _RemoveAllReferences: ({ host }) => {
      host.kept.clear();
    },
    _GetReferenceCount: ({ host }) => host.kept.count,
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => {
      host.functions.ready();
    },
    ...eventMethods<Target>({ ActivatedEvent: eventTypes.workbookActivated }, () => workbookTarget),
  },
});
