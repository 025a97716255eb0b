import { readDocx } from "./readDocx";
import type { WorkerAnswer, WorkerQuestion } from "./readDocxAside";
import { UnreadableDocument } from "./unreadableDocument";

/** What runs beside the page: it reads the one document that it is sent and answers once. */
self.onmessage = ({ data: { bytes, name } }: MessageEvent<WorkerQuestion>): void => {
  void readDocx(bytes, name)
    .then((plan): WorkerAnswer => ({ kind: "plan", plan }), problemOf)
    .then((answer) => self.postMessage(answer));
};

function problemOf(cause: unknown): WorkerAnswer {
  return cause instanceof UnreadableDocument
    ? { kind: "unreadable", reason: cause.reason, detail: cause.message }
    : { kind: "fault", detail: cause instanceof Error ? (cause.stack ?? "") : String(cause) };
}
