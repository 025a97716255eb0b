import { askAside } from "../pace/aside";
import type { WordPlan } from "./readDocx";
import { UnreadableDocument, type UnreadableDocumentReason } from "./unreadableDocument";

export interface WorkerQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type WorkerAnswer =
  | { readonly kind: "plan"; readonly plan: WordPlan }
  | {
      readonly kind: "unreadable";
      readonly reason: UnreadableDocumentReason;
      readonly detail: string;
    }
  | { readonly kind: "fault"; readonly detail: string };

/**
 * `readDocx` beside the page's thread, so that a long document does not hold up the pane; in Node, where no page waits,
 * on the spot. The code that reads Word is loaded by the first document.
 * @throws UnreadableDocument for anything that is no readable .docx
 */
export async function readDocxAside(bytes: Uint8Array, name: string): Promise<WordPlan> {
  if (typeof Worker === "undefined") {
    const { readDocx } = await import("./readDocx");
    return readDocx(bytes, name);
  }
  const worker = new Worker(new URL("./docxWorker.ts", import.meta.url));
  const question: WorkerQuestion = { bytes, name };
  return planIn(await askAside<WorkerAnswer>(worker, question));
}

function planIn(answer: WorkerAnswer): WordPlan {
  switch (answer.kind) {
    case "plan":
      return answer.plan;
    case "unreadable":
      throw new UnreadableDocument(answer.reason, answer.detail);
    case "fault":
      throw new Error(answer.detail);
  }
}
