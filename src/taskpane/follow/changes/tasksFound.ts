import type { FollowedTask } from "../../../plan/followedTask";
import { searchKey } from "../../../text/keys";

/** A list that drops down stays short; whoever looks for another types more. */
export const MOST_OFFERED = 30;

/** The tasks whose STT begins with what was typed, then those whose text has its words, diacritics or not. */
export function tasksFound(tasks: readonly FollowedTask[], typed: string): readonly FollowedTask[] {
  const wanted = searchKey(typed);
  if (wanted === "") {
    return tasks;
  }
  const byNumber = tasks.filter(({ task }) => searchKey(task.number).startsWith(wanted));
  const byText = tasks.filter(({ task }) => searchKey(task.text).includes(wanted));
  return [...new Set([...byNumber, ...byText])];
}
