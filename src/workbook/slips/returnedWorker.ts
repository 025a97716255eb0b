import { readReturnedWorkbook, type ReturnedBytes } from "./readReturnedWorkbook";

/** What runs beside the page: it reads one returned workbook after the other and answers each. */
self.onmessage = ({ data }: MessageEvent<ReturnedBytes>): void => {
  void readReturnedWorkbook(data).then((answer) => self.postMessage(answer));
};
