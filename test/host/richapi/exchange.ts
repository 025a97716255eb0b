import type { ErrorCode } from "../errors";
import type { HostSettings } from "../session";
import { Batch } from "./batch";
import { Faults } from "./faults";
import { Meanwhile } from "./meanwhile";
import type { References } from "./references";
import { Traffic } from "./traffic";
import type { RequestBody, ResponseBody } from "./wire";

/** The flag of a request whose run asked `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Host {
  readonly root: object;
  readonly references: References;
  readonly settings: HostSettings;
  /** What the client asks for beside the workbook, by the name on the wire ("Microsoft.AppRuntime.AppRuntimeService"). */
  readonly services?: Readonly<Record<string, object>>;
  /** Hears which events are asked for, see `Batch`. */
  readonly registered?: (method: string) => void;
  /** Hears that a request was carried out, before its answer is on its way. */
  readonly done?: () => void;
}

/** What goes back to the client: the results, or the error of a request that came to nothing. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: object;
  readonly body: object;
}

/** Answers the client's requests by the host's objects, counted and, on demand, disturbed. */
export class Exchange {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly meanwhile = new Meanwhile();

  constructor(private readonly host: Host) {}

  /** Carries out one request. @param flags as the client sends them with it */
  answer(sent: RequestBody | string, flags: number): Answer {
    const text = typeof sent === "string" ? sent : JSON.stringify(sent);
    const body = typeof sent === "string" ? (JSON.parse(sent) as RequestBody) : sent;
    const bytes = utf8Bytes(text);
    this.meanwhile.next();
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
    const isCut = fault === "midway" || fault === "early";
    const until = isCut ? Math.floor(actions / (fault === "early" ? 3 : 2)) : actions;
    const done = new Batch(this.host, body).run(until);
    this.countCells(body, done);
    this.host.done?.();
    if (fault === "replyLost") {
      return NO_ANSWER;
    }
    return this.reply(isCut ? interrupted(done, until) : done);
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
    if (bytes > this.host.settings.payloadLimit) {
      return [
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      ];
    }
    return null;
  }

  private reply(body: ResponseBody): Answer {
    const bytes = utf8Bytes(JSON.stringify(body));
    this.traffic.countResponse(bytes);
    return bytes > this.host.settings.payloadLimit
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

const NO_ANSWER: Answer = {
  statusCode: 500,
  headers: {},
  body: {
    error: {
      code: "GeneralException",
      message: "There was an internal error while processing the request.",
    },
  },
};

function ok(body: ResponseBody): Answer {
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

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
