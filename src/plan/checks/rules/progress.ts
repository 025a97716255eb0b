import { flatMapInSteps } from "../../../pace/steps";
import { toVietnamese } from "../../day";
import { fieldText, isBlank } from "../../dependents/fieldText";
import type { TaskResult } from "../../followedTask";
import { STATUS_WORDS } from "../../vocabulary";
import { type FollowedRule, aboutFollowed } from "../rule";

/** Past its deadline on the day that the figures count to, and not reported done. */
export const overdue: FollowedRule = ({ tasks, asOf }) =>
  flatMapInSteps(tasks, (task) => {
    const { due } = task.state;
    return task.progress === "overdue" && due !== null
      ? [
          aboutFollowed("overdue", task, {
            due: toVietnamese(due),
            days: String(asOf - due),
            reported: task.state.status === "notUpdated" ? "" : "yes",
          }),
        ]
      : [];
  });

/** Reported done without a day: nobody can tell whether it was in time. */
export const doneWithoutDate: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "done" && isBlank(task.values.doneOn)
      ? [aboutFollowed("done-without-date", task)]
      : []
  );

/** A day of completion that is yet to come, by the calendar and not only by the day that the figures count to. */
export const doneInFuture: FollowedRule = ({ tasks, asOf }, { today }) =>
  flatMapInSteps(tasks, (task) => {
    const { doneOn } = task.state;
    return doneOn !== null && doneOn > today && doneOn > asOf
      ? [aboutFollowed("done-in-future", task, { doneOn: toVietnamese(doneOn) })]
      : [];
  });

/** A day of completion beside a status that says otherwise: the task counts as not done. */
export const doneDateWithoutStatus: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { status, doneOn } = task.state;
    return doneOn !== null && status !== "done"
      ? [
          aboutFollowed("done-date-without-status", task, {
            doneOn: toVietnamese(doneOn),
            status: STATUS_WORDS[status],
          }),
        ]
      : [];
  });

/** Reported done with neither a document or link in `KetQua` nor a word on the outcome: the score of December asks for it. */
export const doneWithoutEvidence: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "done" &&
    isBlank(task.values.outcome) &&
    !task.results.some(namesDocument)
      ? [aboutFollowed("done-without-evidence", task)]
      : []
  );

function namesDocument({ document, link }: TaskResult): boolean {
  return document.trim() !== "" || link.trim() !== "";
}

/** Stopped or not arising without a word on why, in whichever column for words. */
export const reasonMissing: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { status } = task.state;
    const needsReason = status === "stopped" || status === "notArising";
    const { delayReason, outcome, note } = task.values;
    return needsReason && [delayReason, outcome, note].every(isBlank)
      ? [aboutFollowed("reason-missing", task, { status: STATUS_WORDS[status] })]
      : [];
  });

/** Stopped without the document that allows it: until then the task stays among those that are counted. */
export const stoppedWithoutDocument: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    task.state.status === "stopped" && isBlank(task.values.extensionDocument)
      ? [aboutFollowed("stopped-without-document", task)]
      : []
  );

/** A new deadline without the document that grants it: it does not count. */
export const extensionWithoutDocument: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { extendedDue, extensionDocument } = task.values;
    return !isBlank(extendedDue) && isBlank(extensionDocument)
      ? [aboutFollowed("extension-without-document", task, { day: fieldText(extendedDue) })]
      : [];
  });
