import * as z from "zod/mini";
import type { Host } from "../types";

/** Numbers of the calls that office.js makes; all others are answered as not supported. */
const dispatchIds = { loadSettings: 75, saveSettings: 76, richApiRequest: 93, commandCompleted: 94 } as const;

const version = 1;
const operationNotSupported = 5000;
const delayForCellEditFlag = 64;

/** What the calls reach besides the host. */
export interface DispatchTargets {
  readonly host: Host;
  loadSettings(): ReadonlyMap<string, string>;
  saveSettings(settings: ReadonlyMap<string, string>): void;
  commandCompleted(id: string): void;
}

/** Arguments come in `ArrayData` or, for a completed command, under their index. */
const callData = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
  Properties: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  0: z.optional(z.unknown()),
});

/** Answers `executeMethod`. */
export async function dispatch(call: unknown, targets: DispatchTargets): Promise<object> {
  const data = callData.parse(call);
  switch (data.DdaMethod.DispatchId) {
    case dispatchIds.richApiRequest:
      return richApi(data.ArrayData ?? [], targets.host);
    case dispatchIds.loadSettings: {
      const Settings = [...targets.loadSettings()].map(([Name, Value]) => ({ Name, Value }));
      return { Error: 0, Version: version, Properties: { Settings } };
    }
    case dispatchIds.saveSettings:
      targets.saveSettings(new Map(data.Properties ?? []));
      return { Error: 0, Version: version };
    case dispatchIds.commandCompleted:
      targets.commandCompleted(String(data[0] ?? data.ArrayData?.[0]));
      return { Error: 0, Version: version };
    default:
      return { Error: operationNotSupported, Version: version };
  }
}

async function richApi(request: readonly unknown[], host: Host): Promise<object> {
  const [, , , , body, , flags] = request;
  const delayForCellEdit = (Number(flags) & delayForCellEditFlag) !== 0;
  const answer = await host.processQuery(String(body), { delayForCellEdit });
  if (!answer.ok) return { Error: answer.code, Version: version };
  return { Error: 0, Version: version, Data: [200, [], answer.body] };
}
