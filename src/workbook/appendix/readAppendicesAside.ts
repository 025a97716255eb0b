import { askAsideInTurns } from "../../pace/aside";
import type { AppendixAnswer } from "./readAppendixFile";

/**
 * Reads appendix workbooks beside the page's thread, all by one worker; in Node, where no page waits, on the spot.
 * @param read called after each file
 * @returns what became of each, in order
 */
export async function readAppendicesAside(
  files: readonly Uint8Array[],
  read: () => void = () => undefined
): Promise<readonly AppendixAnswer[]> {
  if (files.length === 0) {
    return [];
  }
  if (typeof Worker !== "undefined") {
    const worker = new Worker(new URL("./appendixWorker.ts", import.meta.url));
    return askAsideInTurns<AppendixAnswer>(worker, files, read);
  }
  const { readAppendixFile } = await import("./readAppendixFile");
  const answers: AppendixAnswer[] = [];
  for (const bytes of files) {
    answers.push(await readAppendixFile(bytes));
    read();
  }
  return answers;
}
