import { flatMapInSteps } from "../../../pace/steps";
import { aboutTask, type Rule } from "../rule";

/** A task of no area in a list that has areas: the summary by area counts it beside them. */
export const areaMissing: Rule = (plan) => {
  const hasAreas = plan.tasks.some(({ areaId }) => areaId !== "");
  return flatMapInSteps(plan.tasks, (task) =>
    hasAreas && task.areaId === "" ? [aboutTask("area-missing", task)] : []
  );
};
