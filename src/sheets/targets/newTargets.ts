import type { FollowedTarget } from "../../plan/targets/followedTarget";
import { shareOfIndicator } from "../../plan/targets/indicator";
import type { Target } from "../../plan/targets/target";
import { targetsIn } from "../../plan/targets/targetsIn";
import { comparisonKey } from "../../text/keys";
import { oneLine } from "../../text/unicode";
import { contentKey } from "../taskCells";
import type { TrackedTask } from "../tracking";

export interface KnownTargets {
  /** Those that the plan's body states. */
  readonly stated: readonly Target[];
  /** The rows of `PhuLuc`. */
  readonly tracked: readonly TrackedTask[];
  /** The rows of `ChiTieu`. */
  readonly present: readonly Pick<FollowedTarget, "text" | "taskNumbers">[];
  /** Texts that were put into the table before: whoever removed or reworded them does not get them again. */
  readonly offered: readonly string[];
}

/**
 * The targets that are to be added to the table: the plan's own, then tasks of the list that are targets rather than work,
 * each linked by its STT. What the table has already, by its text or by the task, is left out; so are texts said twice.
 */
export function newTargets({ stated, tracked, present, offered }: KnownTargets): readonly Target[] {
  const texts = new Set([...present.map(({ text }) => text), ...offered].map(comparisonKey));
  const numbers = new Set(present.flatMap(({ taskNumbers }) => taskNumbers));
  return [...stated, ...tracked.flatMap(indicatorOf)].filter(({ text, taskNumber }) => {
    const key = comparisonKey(text);
    const isNew = !texts.has(key) && !(taskNumber !== "" && numbers.has(taskNumber));
    texts.add(key);
    return isNew;
  });
}

function indicatorOf({ cells }: TrackedTask): readonly Target[] {
  const text = oneLine(contentKey(cells.text));
  const source = {
    taskNumber: contentKey(cells.number).trim(),
    agency: oneLine(contentKey(cells.lead)),
  };
  return shareOfIndicator(text) === null ? [] : targetsIn(text, source);
}
