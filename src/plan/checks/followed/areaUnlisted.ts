import { flatMapInSteps } from "../../../pace/steps";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import { fieldText } from "../../dependents/fieldText";
import { aboutFollowed, edit, type FollowedRule } from "../rule";

/** The area is none of the list, as after pasting: the summary by area cannot count the task where it belongs. */
export const areaUnlisted: FollowedRule = (followed) => {
  const names = new Set(followed.areas.map(({ name }) => name.toLowerCase()));
  const byKey = new Map(followed.areas.map(({ name }) => [comparisonKey(name), name]));
  const byId = new Map(followed.areas.map(({ id, name }) => [id, name]));
  return flatMapInSteps(followed.tasks, (task) => {
    const area = fieldText(task.values.area);
    const written = oneLine(area);
    if (written === "" || names.has(area.toLowerCase())) {
      return [];
    }
    const name = byKey.get(comparisonKey(written)) ?? byId.get(task.task.areaId);
    const fix = name === undefined ? [] : [edit(task, "area", name)];
    return [aboutFollowed("area-unlisted", task, { area: written, name: name ?? "" }, { fix })];
  });
};
