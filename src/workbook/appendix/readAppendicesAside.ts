import { answersOf } from "../../pace/aside";
import type { AppendixAnswer } from "./readAppendixFile";

/**
 * Reads appendix workbooks beside the page's thread.
 * @returns what became of each, in order
 */
export async function readAppendicesAside(
  files: readonly Uint8Array[]
): Promise<readonly AppendixAnswer[]> {
  return answersOf(
    () => new Worker(new URL("./appendixWorker.ts", import.meta.url)),
    async () => (await import("./readAppendixFile")).readAppendixFile,
    files
  );
}
