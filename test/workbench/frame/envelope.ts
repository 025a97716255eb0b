/** The messages between a page of Excel on the web and an add-in in its frame: JSON text through `postMessage`. */

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;
const SERIALIZER_VERSION = 1;

export const RequestType = { invoke: 0, register: 1, unregister: 2 } as const;

/** What the client of Office.js asks. */
export interface Request {
  readonly _messageType: typeof MessageType.request;
  readonly _actionType: (typeof RequestType)[keyof typeof RequestType];
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request in a message of the given conversation; null for every other message that a window hears. */
export function readRequest(message: unknown, conversation: string): Request | null {
  const parsed = parse(message);
  return isRequest(parsed) && parsed._conversationId === conversation ? parsed : null;
}

/** The one answer to a request. */
export function answerTo(request: Request, data: unknown): string {
  return envelope(request, ResponseType.answer, data);
}

/** One of any number of events after a request for them. */
export function eventFor(registration: Request, data: unknown): string {
  return envelope(registration, ResponseType.event, data);
}

function envelope(request: Request, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: responseType,
    _errorCode: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

function parse(message: unknown): unknown {
  try {
    return typeof message === "string" ? (JSON.parse(message) as unknown) : null;
  } catch {
    return null;
  }
}

function isRequest(value: unknown): value is Request {
  return (
    typeof value === "object" &&
    value !== null &&
    "_messageType" in value &&
    value._messageType === MessageType.request &&
    "_conversationId" in value
  );
}
