import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { aboutPlan, type Rule } from "../rule";

const BLANK_NUMBER = /(?<![\p{L}\p{M}])số\s*:?[\s.…_]*\//iu;
const BLANK_DAY = /(?<![\p{L}\p{M}])ngày[\s.…_]*(\/|tháng)/iu;

/** The line "(Kèm theo …)" leaves number or date of the document blank (Decree 30/2020: to be filled in on paper). */
export const referenceIncomplete: Rule = (plan) =>
  flatMapInSteps([oneLine(plan.reference)], (reference) =>
    BLANK_NUMBER.test(reference) || BLANK_DAY.test(reference)
      ? [aboutPlan("reference-incomplete", { reference })]
      : []
  );
