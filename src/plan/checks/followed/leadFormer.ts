import { flatMapInSteps } from "../../../pace/steps";
import { aboutFollowed, type FollowedRule } from "../rule";

/** Work that is not over is led by an agency that is no more: the drop-down of the table goes on listing it for what is over. */
export const leadFormer: FollowedRule = (followed) => {
  const former = new Set(
    followed.agencies.filter(({ kind }) => kind === "former").map(({ name }) => name)
  );
  return flatMapInSteps(followed.tasks, (task) => {
    const { lead } = task.task;
    const { status } = task.state;
    const isOver = status === "done" || status === "stopped" || status === "notArising";
    return former.has(lead) && !isOver ? [aboutFollowed("lead-former", task, { lead })] : [];
  });
};
