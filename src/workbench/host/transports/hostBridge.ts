import * as z from "zod/mini";
import type { Host, HostAnswer, HostFaultCode } from "../types";

/** The object that `OfficeExtension.HostBridge.init` takes: how office.js speaks to a host in the same realm. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | undefined;
}

const bridgeRequest = z.object({
  id: z.number(),
  flags: z.number(),
  message: z.object({ body: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
});

const requestType = { request: 1, response: 2, events: 3 } as const;
const delayForCellEditFlag = 64;

/** Where office.js reads an error's name instead of its number. */
const errorNames: Readonly<Record<HostFaultCode, string>> = {
  5004: "InvalidOperationInCellEditMode",
  7000: "AccessDenied",
  5102: "ActivityLimitReached",
  5012: "InvalidOrTimedOutSession",
};

function responseOf(answer: HostAnswer): object {
  if (answer.ok) return { statusCode: 200, headers: {}, body: answer.body };
  const code = errorNames[answer.code];
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}

/** Connects a host with an office.js that runs in the same realm, as tests in Node do. */
export function createHostBridge(host: Host): { readonly bridge: NativeBridge; destroy(): void } {
  const bridge: NativeBridge = { sendMessageToHost: receive, onMessageFromHost: undefined };

  function send(message: object): void {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  function receive(text: string): void {
    const { id, flags, message } = bridgeRequest.parse(JSON.parse(text));
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const delayForCellEdit = (flags & delayForCellEditFlag) !== 0;
    void host.processQuery(body, { delayForCellEdit }).then((answer) => {
      send({ id, type: requestType.response, message: responseOf(answer) });
    });
  }

  const stop = host.onMessages((messages) => {
    const entries = messages.map(({ category, type, targetId, message }, index) => [
      category,
      type,
      targetId,
      message,
      index,
    ]);
    send({ type: requestType.events, message: { entries } });
  });
  return {
    bridge,
    destroy: () => {
      stop();
      host.resetAddIn();
      bridge.onMessageFromHost = undefined;
    },
  };
}
