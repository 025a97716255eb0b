import { flatMapInSteps } from "../../../pace/steps";
import { RULES, type RuleNature } from "../ruleTable";
import type { FollowedRule } from "../rule";

const { severity, field = "text" }: RuleNature = RULES["text-missing"];

/** A row says who leads or when it is due and not what is to be done ("rõ việc" of the 6 rõ): nothing counts it as a task. */
export const textMissing: FollowedRule = ({ textless }) =>
  flatMapInSteps(textless, ({ id, number, rows }) => ({
    rule: "text-missing",
    severity,
    field,
    rows,
    task: number,
    taskId: id,
    values: {},
  }));
