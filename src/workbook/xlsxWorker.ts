import { readXlsx } from "./readXlsx";
import type { WorkerAnswer, WorkerQuestion } from "./readXlsxAside";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** What runs beside the page: it reads the one workbook that it is sent and answers once. */
self.onmessage = ({ data: { bytes } }: MessageEvent<WorkerQuestion>): void => {
  void readXlsx(bytes)
    .then((grids): WorkerAnswer => ({ kind: "grids", grids }), problemOf)
    .then((answer) => self.postMessage(answer));
};

function problemOf(cause: unknown): WorkerAnswer {
  return cause instanceof UnreadableWorkbook
    ? { kind: "unreadable", reason: cause.reason, detail: cause.message }
    : { kind: "fault", detail: cause instanceof Error ? (cause.stack ?? "") : String(cause) };
}
