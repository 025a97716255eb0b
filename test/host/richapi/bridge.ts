import type { ErrorCode } from "../errors";
import type { HostSettings } from "../session";
import { Batch } from "./batch";
import { Faults } from "./faults";
import type { References } from "./references";
import { Traffic } from "./traffic";
import type { RequestBody, ResponseBody } from "./wire";

/** Excel on the web takes and gives at most 5 MB in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The flag of a request whose run asked `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

/** What the client knows as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

export interface Host {
  readonly root: object;
  readonly references: References;
  readonly settings: HostSettings;
}

/** Carries the client's requests to the host's objects and the answers back, counted and, on demand, disturbed. */
export class Bridge implements NativeBridge {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  onMessageFromHost?: (text: string) => void;
  private pending = 0;

  constructor(private readonly host: Host) {}

  sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Message;
    this.pending++;
    queueMicrotask(() => {
      const answer = this.answer(message.body, flags);
      this.pending--;
      this.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
    });
  }

  /** Waits until no request is on its way: the client cleans up after a run without anyone waiting for it. */
  async idle(): Promise<void> {
    do {
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.pending > 0);
  }

  /** Hands an event to the client. */
  push(entry: readonly unknown[]): void {
    this.onMessageFromHost?.(
      JSON.stringify({ type: 3, controlId: "", message: { entries: [entry] } })
    );
  }

  private answer(sent: RequestBody | string, flags: number): object {
    const text = typeof sent === "string" ? sent : JSON.stringify(sent);
    const body = typeof sent === "string" ? (JSON.parse(sent) as RequestBody) : sent;
    const bytes = Buffer.byteLength(text);
    this.traffic.countRequest(bytes);
    const refusal = this.refusal(bytes, flags);
    if (refusal) {
      return ok(refused(...refusal));
    }
    const fault = this.faults.next();
    if (fault === "lost") {
      return NO_ANSWER;
    }
    const actions = body.Actions.length;
    const done = new Batch(this.host.root, this.host.references, body).run(
      fault === "midway" ? Math.floor(actions / 2) : actions
    );
    this.countCells(body, done);
    if (fault === "replyLost") {
      return NO_ANSWER;
    }
    return this.reply(fault === "midway" ? interrupted(done, Math.floor(actions / 2)) : done);
  }

  private refusal(bytes: number, flags: number): [ErrorCode, string] | null {
    if (this.host.settings.editing) {
      return flags & DELAY_FOR_CELL_EDIT
        ? ["NotImplemented", "The test host does not model waiting for the end of cell editing."]
        : [
            "InvalidOperationInCellEditMode",
            "Excel is in cell-editing mode. Please exit the edit mode and try again.",
          ];
    }
    if (bytes > PAYLOAD_LIMIT) {
      return [
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      ];
    }
    return null;
  }

  private reply(body: ResponseBody): object {
    const bytes = Buffer.byteLength(JSON.stringify(body));
    this.traffic.countResponse(bytes);
    return bytes > PAYLOAD_LIMIT
      ? ok(
          refused(
            "ResponsePayloadSizeLimitExceeded",
            "The response payload size has exceeded the limit."
          )
        )
      : ok(body);
  }

  private countCells(body: RequestBody, done: ResponseBody): void {
    for (const action of body.Actions) {
      this.traffic.cells.written += gridCells(action.ArgumentInfo?.Arguments?.[0]);
    }
    for (const { Value } of done.Results) {
      const loaded = typeof Value === "object" && Value !== null ? Object.values(Value) : [];
      this.traffic.cells.read += loaded.reduce((sum: number, value) => sum + gridCells(value), 0);
    }
  }
}

const NO_ANSWER = {
  statusCode: 500,
  headers: {},
  body: {
    error: {
      code: "GeneralException",
      message: "There was an internal error while processing the request.",
    },
  },
};

function ok(body: ResponseBody): object {
  return { statusCode: 200, headers: {}, body };
}

function refused(code: ErrorCode, message: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
  };
}

function interrupted(done: ResponseBody, at: number): ResponseBody {
  const message = "There was an internal error while processing the request.";
  return {
    ...done,
    Error: done.Error ?? {
      Code: "GeneralException",
      Message: message,
      Location: "",
      ActionIndex: at,
    },
  };
}

function gridCells(value: unknown): number {
  return Array.isArray(value) && Array.isArray(value[0]) ? value.length * value[0].length : 0;
}
