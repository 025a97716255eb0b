import { answersOf } from "../../pace/aside";
import type { ReturnedAnswer, ReturnedBytes } from "./readReturnedWorkbook";

/**
 * Reads returned workbooks beside the page's thread.
 * @param read called after each file
 * @returns what became of each, in order
 */
export async function readReturnedAside(
  files: readonly ReturnedBytes[],
  read: () => void
): Promise<readonly ReturnedAnswer[]> {
  return answersOf(
    () => new Worker(new URL("./returnedWorker.ts", import.meta.url)),
    async () => (await import("./readReturnedWorkbook")).readReturnedWorkbook,
    files,
    read
  );
}
