import { isAppended, type SlipDecisions, type SlipReview } from "./slipReview";
import { saysSame } from "./slipValues";

/** What a review comes to by what was decided. */
export interface Decided {
  /** So many changes, answers, results and new tasks would be written. */
  readonly toWrite: number;
  /** So many conflicts, doubts and rows nobody has decided on; they stay as they are. */
  readonly open: number;
}

/** Counts what would be written now, and what still waits for somebody. */
export function decidedOf(review: SlipReview, decisions: SlipDecisions): Decided {
  const { leftOut, chosen, added } = decisions;
  const asked = [...review.conflicts, ...review.doubts];
  const answered = asked.filter(({ key }) => key in chosen);
  const differing = answered.filter(
    ({ key, field, present }) => !saysSame(field, chosen[key]!, present)
  );
  const cells = new Set(differing.map(({ task, field }) => `${task.taskId} ${field}`));
  const changes = review.changes.filter(({ key }) => !leftOut.includes(key));
  const results = review.results.filter((result) => isAppended(result, decisions));
  const additions = review.additions.filter(({ key }) => added.includes(key));
  const tasks = new Set(additions.map(({ taskId }) => taskId));
  return {
    toWrite: changes.length + results.length + cells.size + tasks.size,
    open: asked.length - answered.length + review.matches.length,
  };
}
