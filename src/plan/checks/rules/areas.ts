import { flatMapInSteps } from "../../../pace/steps";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import { fieldText } from "../../dependents/fieldText";
import type { Finding } from "../../finding";
import { type FollowedRule, type Rule, aboutFollowed, aboutPlan, aboutTask, edit } from "../rule";

/** A task of no area in a list that has areas: the summary by area counts it beside them. */
export const areaMissing: Rule = (plan) => {
  const hasAreas = plan.tasks.some(({ areaId }) => areaId !== "");
  return flatMapInSteps(plan.tasks, (task) =>
    hasAreas && task.areaId === "" ? [aboutTask("area-missing", task)] : []
  );
};

/** The first number below a heading: "1" and "1.1" below "I" and "1", "I" below "A". */
const FIRST_BELOW: readonly (readonly [RegExp, RegExp])[] = [
  [/^[A-ZĐ]$/u, /^I$/u],
  [/^(?:[IVXLC]+|[A-ZĐ])$/u, /^1(?:\.1)?$/u],
  [/^\d+$/u, /^\d+\.1$/u],
];

/** An area without a task: a heading left over, or its rows were lost on the way. One that is parted into others is none. */
export const areaEmpty: Rule = (plan) => {
  const used = new Set(plan.tasks.map((task) => task.areaId));
  return flatMapInSteps(plan.areas, (area, index): readonly Finding[] => {
    const name = area.numeral === "" ? area.name : `${area.numeral}. ${area.name}`;
    const { rows } = area;
    const isParted = isFirstBelow(area.numeral, plan.areas[index + 1]?.numeral ?? "");
    return used.has(area.id) || isParted ? [] : [aboutPlan("area-empty", { area: name }, rows)];
  });
};

function isFirstBelow(numeral: string, next: string): boolean {
  return FIRST_BELOW.some(([above, below]) => above.test(numeral) && below.test(next));
}

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
