import { wordFieldValue } from "../../../messages/checking";
import type { TaskEdit } from "../../../plan/taskField";
import { changedSpan } from "../../../text/changedSpan";

/** So much of the text around a change is shown. */
const AROUND = 24;

/** What a cell holds before and after an edit, in one line; of a long text only what changes, with the words around it. */
export function changedWords({ from, to }: Pick<TaskEdit, "from" | "to">): {
  readonly before: string;
  readonly after: string;
} {
  const [before, after] = [from, to].map((value) => wordFieldValue(value).replace(/\s+/gu, " "));
  const { start, end, text } = changedSpan(before!, after!);
  const first = wordStart(before!, start - AROUND);
  const last = wordEnd(before!, end + AROUND);
  const cut = (words: string): string =>
    words === "" ? "" : `${first > 0 ? "…" : ""}${words.trim()}${last < before!.length ? "…" : ""}`;
  return {
    before: cut(before!.slice(first, last)),
    after: cut(before!.slice(first, start) + text + before!.slice(end, last)),
  };
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = at >= text.length ? -1 : text.indexOf(" ", at);
  return end < 0 ? text.length : end;
}
