import { askAsideInTurns } from "../../pace/aside";
import type { ReturnedAnswer, ReturnedBytes } from "./readReturnedWorkbook";

/**
 * Reads returned workbooks beside the page's thread, all by one worker; in Node, where no page waits, on the spot.
 * @param read called after each file
 * @returns what became of each, in order
 */
export async function readReturnedAside(
  files: readonly ReturnedBytes[],
  read: () => void
): Promise<readonly ReturnedAnswer[]> {
  if (files.length === 0) {
    return [];
  }
  if (typeof Worker !== "undefined") {
    const worker = new Worker(new URL("./returnedWorker.ts", import.meta.url));
    return askAsideInTurns<ReturnedAnswer>(worker, files, read);
  }
  const { readReturnedWorkbook } = await import("./readReturnedWorkbook");
  const answers: ReturnedAnswer[] = [];
  for (const file of files) {
    answers.push(await readReturnedWorkbook(file));
    read();
  }
  return answers;
}
