import { textArgument } from "../arguments";
import type { HostContext } from "../context";
import { apiNotFound } from "../errors";
import { enabledFeatures } from "../functionService";
import { defineObject, type HostObject } from "../hostObject";

interface Target {
  readonly host: HostContext;
}

/** The name under which the add-in's runtime asks for the service that takes the results of custom functions. */
export const customFunctionsService = "Microsoft.ExcelServices.CustomFunctions";

const customFunctionsObject = defineObject<Target>({
  typeName: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => {
      host.functions.ready();
    },
    _GetEnabledFeatures: () => enabledFeatures,
    SetInvocationArrayResults: ({ host }, [results]) => {
      host.functions.results(results);
    },
  },
});

/** Ribbon commands and keys reach the add-in without a word from here. */
const addInInternalObject = defineObject<Target>({
  typeName: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

const appRuntimeObject = defineObject<Target>({
  typeName: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: ({ host }) => host.runtime.state,
    SetAppRuntimeState: ({ host }, [state]) => {
      host.runtime.request(textArgument(state));
    },
  },
});

/** Whether the add-in is loaded with the workbook the next time it is opened. */
const appRuntimePersistenceObject = defineObject<Target>({
  typeName: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: ({ host }) => host.runtime.startState,
    SetAppRuntimeStartState: ({ host }, [state]) => {
      host.runtime.startState = textArgument(state);
    },
  },
});

const services = new Map<string, (target: Target) => HostObject>([
  [customFunctionsService, customFunctionsObject],
  ["Microsoft.InternalService.AddinInternalService", addInInternalObject],
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeObject],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceObject],
]);

export function serviceObject(host: HostContext, name: string): HostObject {
  const service = services.get(name);
  if (!service) throw apiNotFound("service", name);
  return service({ host });
}
