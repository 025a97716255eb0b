import { flatMapInSteps } from "../../../pace/steps";
import type { Finding } from "../../finding";
import { aboutPlan, type Rule } from "../rule";

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
