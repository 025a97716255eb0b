import type { Grid } from "../intake/grid";
import { answersOf } from "../pace/aside";
import { UnreadableWorkbook, type UnreadWorkbook } from "./unreadableWorkbook";

export interface WorkerQuestion {
  readonly bytes: Uint8Array;
}

export type WorkerAnswer =
  { readonly kind: "grids"; readonly grids: readonly Grid[] } | UnreadWorkbook;

/**
 * `readXlsx` beside the page's thread, so that a long list does not hold up the pane; in Node, where no page waits, on
 * the spot. The code that reads workbooks is loaded by the first one.
 * @throws UnreadableWorkbook for anything that is no readable .xlsx or .xlsm
 */
export async function readXlsxAside(bytes: Uint8Array): Promise<readonly Grid[]> {
  const [answer] = await answersOf<WorkerQuestion, WorkerAnswer>(
    () => new Worker(new URL("./xlsxWorker.ts", import.meta.url)),
    answerHere,
    [{ bytes }]
  );
  return gridsIn(answer!);
}

async function answerHere(): Promise<(question: WorkerQuestion) => Promise<WorkerAnswer>> {
  const { readXlsx } = await import("./readXlsx");
  return async ({ bytes }) => ({ kind: "grids", grids: await readXlsx(bytes) });
}

function gridsIn(answer: WorkerAnswer): readonly Grid[] {
  switch (answer.kind) {
    case "grids":
      return answer.grids;
    case "unreadable":
      throw new UnreadableWorkbook(answer.reason, answer.detail);
    case "fault":
      throw new Error(answer.detail);
  }
}
