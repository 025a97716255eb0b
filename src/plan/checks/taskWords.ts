import { searchKeyOfClean } from "../../text/keys";
import { cleanText } from "../../text/unicode";
import type { Task } from "../plan";

/** The texts of a task as the rules read them, cleaned once for all of them. */
export interface TaskWords {
  /** Lines kept. */
  readonly text: string;
  readonly deliverable: string;
  /** In lower case. */
  readonly lower: { readonly text: string; readonly deliverable: string };
  /** In one line. */
  readonly textLine: string;
  readonly deliverableLine: string;
  readonly deadlineLine: string;
  /** As `searchKey` has the text. */
  readonly textKey: string;
}

const known = new WeakMap<Task, TaskWords>();

/** The words of a task. */
export function wordsOf(task: Task): TaskWords {
  let words = known.get(task);
  if (words === undefined) {
    words = readWords(task);
    known.set(task, words);
  }
  return words;
}

function readWords(task: Task): TaskWords {
  const text = cleanText(task.text);
  const deliverable = cleanText(task.deliverable);
  return {
    text,
    deliverable,
    lower: { text: text.toLowerCase(), deliverable: deliverable.toLowerCase() },
    textLine: inOneLine(text),
    deliverableLine: inOneLine(deliverable),
    deadlineLine: inOneLine(cleanText(task.deadlineText)),
    textKey: searchKeyOfClean(text),
  };
}

function inOneLine(clean: string): string {
  return clean.includes("\n") ? clean.replace(/\n+/gu, " ") : clean;
}

const NOTHING = /^[^\p{L}\p{N}]*$/u;

/** Whether a cell has no word: blank, or dashes, dots or a stroke for "nothing to say". */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}
