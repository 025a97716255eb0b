import { flatMapInSteps } from "../../../pace/steps";
import { DAY_FIELDS } from "../../../tables/trackingColumns";
import { oneLine } from "../../../text/unicode";
import { fieldText, isBlank } from "../../dependents/fieldText";
import { typedDay } from "../../typedDay";
import { aboutFollowed, edit, type FollowedRule } from "../rule";

/** What stands where a day belongs is none for Excel (text out of Word, a number past every calendar): nothing counts with it. */
export const dateUnread: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    DAY_FIELDS.flatMap((field) => {
      const value = task.values[field];
      if (isBlank(value) || typeof value === "object") {
        return [];
      }
      const day = typedDay(fieldText(value));
      const fix = day === null ? [] : [edit(task, field, { day })];
      const values = { written: oneLine(fieldText(value)) };
      return [aboutFollowed("date-unread", task, values, { field, fix })];
    })
  );
