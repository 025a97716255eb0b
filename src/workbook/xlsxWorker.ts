import { readXlsx } from "./readXlsx";
import type { WorkerAnswer, WorkerQuestion } from "./readXlsxAside";
import { unreadBecauseOf } from "./unreadableWorkbook";

/** What runs beside the page: it reads the one workbook that it is sent and answers once. */
self.onmessage = ({ data: { bytes } }: MessageEvent<WorkerQuestion>): void => {
  void readXlsx(bytes)
    .then((grids): WorkerAnswer => ({ kind: "grids", grids }), unreadBecauseOf)
    .then((answer) => self.postMessage(answer));
};
