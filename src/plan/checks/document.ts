import { oneLine } from "../../text/unicode";
import type { Rule } from "./rule";
import type { Finding } from "../finding";

/** An area without a task: a heading left over, or its rows were lost on the way. */
export const areaEmpty: Rule = (plan) => {
  const used = new Set(plan.tasks.map((task) => task.areaId));
  return plan.areas
    .filter((area) => !used.has(area.id))
    .map((area): Finding => {
      const name = area.numeral === "" ? area.name : `${area.numeral}. ${area.name}`;
      return {
        rule: "area-empty",
        severity: "notice",
        rows: area.rows,
        task: "",
        values: { area: name },
      };
    });
};

const BLANK_NUMBER = /(?<![\p{L}\p{M}])số\s*:?[\s.…_]*\//iu;
const BLANK_DAY = /(?<![\p{L}\p{M}])ngày[\s.…_]*(\/|tháng)/iu;

/** The line "(Kèm theo …)" leaves number or date of the document blank (Decree 30/2020: to be filled in on paper). */
export const referenceIncomplete: Rule = (plan) => {
  const reference = oneLine(plan.reference);
  return BLANK_NUMBER.test(reference) || BLANK_DAY.test(reference)
    ? [
        {
          rule: "reference-incomplete",
          severity: "notice",
          rows: null,
          task: "",
          values: { reference },
        },
      ]
    : [];
};
