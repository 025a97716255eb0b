import { flatMapInSteps } from "../../../pace/steps";
import { nearMissesAmong } from "../../agencies/nearMisses";
import { aboutTask, type Rule } from "../rule";

/** Two agencies of the plan whose names are nearly one: perhaps a slip, which only a person can tell. */
export const agencyProposed: Rule = (plan) =>
  flatMapInSteps(nearMissesAmong(plan.agencies), ({ spelling, name }) => {
    const leads = plan.tasks.find(({ lead }) => lead === spelling);
    const task = leads ?? plan.tasks.find(({ supporting }) => supporting.includes(spelling));
    const field = leads ? "lead" : "supporting";
    return task ? [aboutTask("agency-proposed", task, { spelling, name }, field)] : [];
  });
