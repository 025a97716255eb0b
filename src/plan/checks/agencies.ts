import { flatMapInSteps } from "../../pace/steps";
import { nearMissesAmong } from "../agencies/nearMisses";
import type { Rule } from "./rule";
import { aboutTask } from "./rule";

/** Two agencies of the plan whose names are nearly one: perhaps a slip, which only a person can tell. */
export const agencyProposed: Rule = (plan) =>
  flatMapInSteps(nearMissesAmong(plan.agencies), ({ spelling, name }) => {
    const task = plan.tasks.find(
      ({ lead, supporting }) => lead === spelling || supporting.includes(spelling)
    );
    return task ? [aboutTask("agency-proposed", "notice", task, { spelling, name })] : [];
  });
