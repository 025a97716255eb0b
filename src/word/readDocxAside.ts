import { answersOf } from "../pace/aside";
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
  const [answer] = await answersOf<WorkerQuestion, WorkerAnswer>(
    () => new Worker(new URL("./docxWorker.ts", import.meta.url)),
    answerHere,
    [{ bytes, name }]
  );
  return planIn(answer!);
}

async function answerHere(): Promise<(question: WorkerQuestion) => Promise<WorkerAnswer>> {
  const { readDocx } = await import("./readDocx");
  return async ({ bytes, name }) => ({ kind: "plan", plan: await readDocx(bytes, name) });
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
