import { requirementSets } from "../requirementSets";
import type { FrameOptions } from "../types";

/** What identifies one start of the add-in; office.js keeps its session under these. */
export interface Activation {
  readonly conversationId: string;
  readonly instanceId: string;
}

/** A shared runtime that has custom functions. */
const sharedRuntimeWithFunctions = 3;
const excelOnTheWeb = 16;
const taskPane = 1;

/** The frame's `window.name`, by which office.js knows its host before a word is spoken. */
export function frameName({ conversationId, instanceId }: Activation, { uiLocale }: FrameOptions): string {
  const flags = String(sharedRuntimeWithFunctions);
  return JSON.stringify({
    baseFrameName: `add-in-${instanceId}`,
    hostInfo: `Excel|Web|16.00|${uiLocale}|${crypto.randomUUID()}||disableLogging|${flags}`,
    xdmInfo: `${conversationId}|${instanceId}|${location.href}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the add-in's first question. */
export function appContext(
  { instanceId }: Activation,
  options: FrameOptions,
  settings: ReadonlyMap<string, string>,
): object {
  return {
    _id: instanceId,
    _appName: excelOnTheWeb,
    _appVersion: "16",
    _appMinorVersion: 0,
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: location.href,
    _clientMode: 1,
    _settings: [...settings].map(([Name, Value]) => ({ Name, Value })),
    _reason: "inserted",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: instanceId,
    _hostFullVersion: "16.0.17000.40000",
    _addinName: options.addIn.displayName,
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
    _requirementMatrix: JSON.stringify(requirementSets),
  };
}
