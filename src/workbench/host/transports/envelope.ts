import * as z from "zod/mini";

/** One message between Excel on the web and the add-in's frame; it travels as JSON text. */
const envelope = z.object({
  _messageType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.optional(z.number()),
  _data: z.optional(z.unknown()),
});

export type Envelope = z.infer<typeof envelope>;

export const messageTypes = { request: 0, response: 1 } as const;
export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
export const responseTypes = { forCall: 0, forEvent: 1 } as const;

/** Null for what some other script on the page has posted. */
export function readEnvelope(text: unknown): Envelope | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const { data = null } = envelope.safeParse(message);
  return data;
}

/** A response to a call, or an event under the name that was registered. */
export function writeResponse(
  request: Pick<Envelope, "_actionName" | "_conversationId" | "_correlationId">,
  type: keyof typeof responseTypes,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: responseTypes[type],
    _data: data,
    _serializerVersion: 1,
  });
}
