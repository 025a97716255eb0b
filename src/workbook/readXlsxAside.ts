import type { Grid } from "../intake/grid";
import { askAside } from "../pace/aside";
import { UnreadableWorkbook, type UnreadableWorkbookReason } from "./unreadableWorkbook";

export interface WorkerQuestion {
  readonly bytes: Uint8Array;
}

export type WorkerAnswer =
  | { readonly kind: "grids"; readonly grids: readonly Grid[] }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableWorkbookReason;
      readonly detail: string;
    }
  | { readonly kind: "fault"; readonly detail: string };

/**
 * `readXlsx` beside the page's thread, so that a long list does not hold up the pane; in Node, where no page waits, on
 * the spot. The code that reads workbooks is loaded by the first one.
 * @throws UnreadableWorkbook for anything that is no readable .xlsx or .xlsm
 */
export async function readXlsxAside(bytes: Uint8Array): Promise<readonly Grid[]> {
  if (typeof Worker === "undefined") {
    const { readXlsx } = await import("./readXlsx");
    return readXlsx(bytes);
  }
  const worker = new Worker(new URL("./xlsxWorker.ts", import.meta.url));
  const question: WorkerQuestion = { bytes };
  return gridsIn(await askAside<WorkerAnswer>(worker, question));
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
