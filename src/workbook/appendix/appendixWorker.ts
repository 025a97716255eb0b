import { readAppendixFile } from "./readAppendixFile";

/** What runs beside the page: it reads the appendix workbooks that it is sent, one after the other, and answers each. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>): void => {
  void readAppendixFile(data).then((answer) => self.postMessage(answer));
};
